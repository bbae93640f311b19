package org.residencytracker.imports.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet.MergedArea;

/** A merged area by zero-based columns and rows from 1, both corners included. */
record MergedRange(int firstColumn, int firstRow, int lastColumn, int lastRow) {

    static Optional<MergedRange> parse(String reference) {
        int colon = reference.indexOf(':');
        String first = colon < 0 ? reference : reference.substring(0, colon);
        String last = colon < 0 ? reference : reference.substring(colon + 1);
        MergedRange range = new MergedRange(
                CellAddress.column(first), CellAddress.row(first), CellAddress.column(last), CellAddress.row(last));
        return range.isPossible() ? Optional.of(range) : Optional.empty();
    }

    private boolean isPossible() {
        return firstColumn >= 0
                && firstColumn <= lastColumn
                && lastColumn < ReadLimits.LAST_COLUMN
                && firstRow > 0
                && firstRow <= lastRow
                && lastRow <= ReadLimits.LAST_ROW;
    }

    /** As far as columns are read. */
    MergedArea area() {
        int last = ReadLimits.MAX_COLUMNS - 1;
        return new MergedArea(
                Columns.letters(Math.min(firstColumn, last)),
                firstRow,
                Columns.letters(Math.min(lastColumn, last)),
                lastRow);
    }

    /** The rows without what is hidden under merged areas: stale text that nobody sees in the sheet. */
    static List<Row> uncovered(List<Row> rows, List<MergedRange> ranges, ReadBudget budget) {
        List<Row> seen = new ArrayList<>(rows);
        for (MergedRange range : ranges) {
            for (int i = firstFrom(seen, range.firstRow()); i < seen.size(); i++) {
                if (seen.get(i).number() > range.lastRow()) {
                    break;
                }
                seen.set(i, range.uncover(seen.get(i)));
            }
            budget.checkTime();
        }
        seen.removeIf(row -> row.cells().isEmpty());
        return seen;
    }

    private static int firstFrom(List<Row> rows, int number) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).number() < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Row uncover(Row row) {
        boolean first = row.number() == firstRow;
        if (!(row.cells() instanceof SparseCells cells) || (first && firstColumn == lastColumn)) {
            return row;
        }
        SparseCells left = cells.without(first ? firstColumn + 1 : firstColumn, lastColumn);
        return left.size() == cells.size() ? row : new Row(row.number(), left);
    }
}
