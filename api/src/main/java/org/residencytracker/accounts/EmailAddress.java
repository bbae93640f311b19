package org.residencytracker.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;

/** An address that signs somebody in: trimmed and in lower case, at most 254 characters (RFC 5321, section 4.5.3). */
public record EmailAddress(String value) {
    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{C}]{1,64}@[^\\s@\\p{C}]{1,189}");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new Invalid(
                    "invalid-request",
                    "This is not an e-mail address.",
                    new Violation("/email", "email", "not an e-mail address"));
        }
    }

    /** The address in a text, or empty when it is none. */
    public static Optional<EmailAddress> in(String text) {
        return SHAPE.matcher(text.strip()).matches() ? Optional.of(new EmailAddress(text)) : Optional.empty();
    }
}
