package org.residencytracker.imports.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.residencytracker.imports.sheet.Row;

/** Gathers cells into rows; rows without a value are left out. */
final class RowCollector {
    private final ReadBudget budget;
    private final List<Row> rows = new ArrayList<>();
    private final short[] columns = new short[ReadLimits.MAX_COLUMNS];
    private final CellValue[] values = new CellValue[ReadLimits.MAX_COLUMNS];
    /** The columns of the last row; rows of a table mostly fill the same ones and share the array. */
    private short[] filled = {};

    private int size;

    RowCollector(ReadBudget budget) {
        this.budget = budget;
    }

    /**
     * @param row from 1, for the message of a refusal
     * @param column zero-based, greater than the last one added to this row
     */
    void add(int row, int column, CellValue value) {
        if (row > ReadLimits.MAX_ROWS) {
            throw UnreadableFileException.tooManyRows(row, ReadLimits.MAX_ROWS);
        }
        if (column >= ReadLimits.MAX_COLUMNS) {
            throw UnreadableFileException.tooComplex("Row %d has something in column %d; at most %d columns are read."
                    .formatted(row, column + 1, ReadLimits.MAX_COLUMNS));
        }
        budget.countCell();
        columns[size] = (short) column;
        values[size++] = value;
    }

    void endRow(int number) {
        if (size > 0) {
            if (!Arrays.equals(columns, 0, size, filled, 0, filled.length)) {
                filled = Arrays.copyOf(columns, size);
            }
            rows.add(new Row(number, new SparseCells(filled, Arrays.copyOf(values, size))));
            size = 0;
        }
    }

    List<Row> rows() {
        return rows;
    }
}
