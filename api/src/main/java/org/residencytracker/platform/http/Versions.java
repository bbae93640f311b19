package org.residencytracker.platform.http;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.PreconditionRequired;
import org.residencytracker.platform.problem.Violation;

/** Entity tags of versioned things: the version between quotes (RFC 9110, section 8.8.3). */
public final class Versions {
    private static final Pattern STRONG = Pattern.compile("\"([!#-~]{1,128})\"");

    private Versions() {}

    /** The strong entity tag of a version. */
    public static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /**
     * The opaque tag that {@code If-Match} names, for things that are told apart by more than a version.
     *
     * @throws PreconditionRequired when the header is missing
     * @throws Invalid when it is not one strong entity tag
     */
    public static String expectedTag(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        Matcher tag = STRONG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new Invalid(
                    "invalid-request",
                    "If-Match must hold one strong entity tag in quotes.",
                    new Violation("", "if-match", "not an entity tag in quotes"));
        }
        return tag.group(1);
    }

    /**
     * The version that {@code If-Match} names.
     *
     * @throws PreconditionRequired when the header is missing
     * @throws Invalid when it is not one quoted version
     */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new PreconditionRequired();
        }
        try {
            return Long.parseLong(ifMatch.strip().replaceFirst("^\"(\\d{1,18})\"$", "$1"));
        } catch (NumberFormatException e) {
            throw new Invalid(
                    "invalid-request",
                    "If-Match must hold one version in quotes, as the ETag header gave it.",
                    new Violation("", "if-match", "not a version in quotes"));
        }
    }
}
