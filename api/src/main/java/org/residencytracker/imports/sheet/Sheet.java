package org.residencytracker.imports.sheet;

import java.util.List;

/**
 * The visible cells of a file's one sheet, blank rows left out.
 *
 * @param name the sheet's name; the file's name for .csv
 * @param merged the merged areas of the sheet
 */
public record Sheet(String name, List<Row> rows, List<MergedArea> merged) {
    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** A merged area, both corners included. */
    public record MergedArea(String firstColumn, int firstRow, String lastColumn, int lastRow) {}
}
