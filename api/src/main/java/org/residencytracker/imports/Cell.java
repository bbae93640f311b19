package org.residencytracker.imports;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One non-blank cell.
 *
 * @param column the sheet's own column letters, {@code A} to {@code XFD}
 * @param text what a reader of the sheet sees, stripped of surrounding white space; for numbers the plain decimal
 * @param date the civil date of a cell that is formatted as a date (either date system), else empty
 * @param readable false for an error value or a formula without a stored result; {@code text} then says what stands there
 */
public record Cell(String column, String text, Optional<LocalDate> date, boolean readable) {}
