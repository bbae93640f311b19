package org.residencytracker.accounts.naming;

import java.util.regex.Pattern;

/** Titles that spreadsheets put before a name, such as Dr., Prof and their Hebrew forms. */
final class Title {
    /** An abbreviation may touch the name only after its full stop, so that a name that begins with these letters stays whole. */
    private static final Pattern TITLE =
            Pattern.compile("^(?:(?:dr|doctor|prof|professor|md|mr|mrs|ms)(?:\\.'?\\s*|'?\\s+)"
                    + "|(?:ד\"ר|ד'ר|דר'|דר|דוקטור|פרופ'|פרופ|פרופסור)(?:\\.\\s*|\\s+))+");

    private Title() {}

    /** The normalised name without its titles; the name itself when it is nothing else. */
    static String removed(String normalised) {
        String bare = TITLE.matcher(normalised).replaceFirst("").strip();
        return bare.isEmpty() ? normalised : bare;
    }
}
