package org.residencytracker.imports.sheet;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One non-blank cell.
 *
 * @param column the sheet's own column letters, {@code A} to {@code XFD}
 * @param text what a reader of the sheet sees, stripped of surrounding white space; the plain decimal of a number, ISO 8601
 *     for a date
 * @param date the civil date of a cell that is formatted as a date (either date system), else empty
 * @param readable false for an error value or a formula without a stored result; {@code text} then says what stands there
 * @param serialDate the day of 1990 to 2100 that a number without a date format would be as a serial number of its
 *     workbook (either date system), else empty
 */
public record Cell(
        String column, String text, Optional<LocalDate> date, boolean readable, Optional<LocalDate> serialDate) {

    public Cell(String column, String text, Optional<LocalDate> date, boolean readable) {
        this(column, text, date, readable, Optional.empty());
    }

    /** A cell that holds words. */
    public static Cell ofText(String column, String text) {
        return new Cell(column, text, Optional.empty(), true);
    }
}
