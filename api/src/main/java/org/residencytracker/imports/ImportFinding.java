package org.residencytracker.imports;

import java.util.ArrayList;
import java.util.List;
import org.residencytracker.imports.sheet.HeaderRow;

/**
 * Something to know about a cell of the file.
 *
 * @param row the sheet's own row number, from 1
 * @param column the text of the column's header as it stands in the file
 * @param code stable key that the client translates, such as {@code invalid-date}
 * @param value what stands in the cell
 * @param message English sentence that says what to do
 */
public record ImportFinding(int row, String column, String code, Severity severity, String value, String message) {
    /** Whether the finding stops the commit. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static ImportFinding error(int row, String column, String code, String value, String message) {
        return new ImportFinding(row, column, code, Severity.ERROR, value, message);
    }

    public static ImportFinding warning(int row, String column, String code, String value, String message) {
        return new ImportFinding(row, column, code, Severity.WARNING, value, message);
    }

    /** What is wrong with the columns of a sheet that are found by header: those that stand twice, and those that nobody reads. */
    public static List<ImportFinding> ofColumns(HeaderRow headers) {
        List<ImportFinding> findings = new ArrayList<>();
        headers.duplicates()
                .forEach(duplicate -> findings.add(error(
                        headers.number(),
                        duplicate.second().text(),
                        "duplicate-column",
                        duplicate.second().text(),
                        "Another column holds this already. Keep one of them.")));
        headers.unknown()
                .forEach(column -> findings.add(warning(
                        headers.number(),
                        column.text(),
                        "unknown-column",
                        column.text(),
                        "Nothing is read from this column.")));
        return findings;
    }
}
