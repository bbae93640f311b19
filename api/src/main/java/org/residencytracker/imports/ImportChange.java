package org.residencytracker.imports;

import java.util.List;
import java.util.Optional;

/**
 * One line of the three-way difference between the file, the last import and now.
 *
 * @param subject what changes: a civil date of the roster, a person's address
 * @param field the part of it: a station's key, a field's name
 * @param before what stands there now, empty when nothing does
 * @param after what the commit leaves there
 * @param lastImport what the last import left there; empty when no import wrote it
 * @param overwritesManualEdit whether somebody changed it by hand since the last import and the commit undoes that
 */
public record ImportChange(
        Kind kind,
        String subject,
        String field,
        List<String> before,
        List<String> after,
        Optional<List<String>> lastImport,
        boolean overwritesManualEdit) {
    public ImportChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
        lastImport = lastImport.map(List::copyOf);
    }

    /** What happens to the field. */
    public enum Kind {
        CREATED,
        UPDATED,
        DELETED
    }
}
