package org.residencytracker.imports.sheet;

import java.util.List;
import org.residencytracker.platform.problem.Invalid;

/** The sheet has no row of headers with the columns that its kind needs. */
public final class ColumnsMissingException extends Invalid {
    private static final int SHOWN = 12;

    ColumnsMissingException(List<String> missing, List<String> found) {
        super(
                "file-columns-missing",
                "No row among the first ten has the needed headers. Missing: %s. Found: %s. Start from the template if unsure."
                        .formatted(String.join(", ", missing), found.isEmpty() ? "none" : shown(found)));
    }

    /** The sheet has the required columns but none of those of which it needs at least one, such as this one. */
    public static ColumnsMissingException without(String example) {
        return new ColumnsMissingException(List.of(example), List.of());
    }

    private static String shown(List<String> headers) {
        String first = String.join(", ", headers.subList(0, Math.min(SHOWN, headers.size())));
        return headers.size() > SHOWN ? first + ", …" : first;
    }
}
