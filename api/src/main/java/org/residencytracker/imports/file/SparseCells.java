package org.residencytracker.imports.file;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.residencytracker.imports.sheet.Cell;

/**
 * The cells of a row by column letters, in the sheet's order. Fifty thousand rows must fit in memory, hence two small arrays
 * instead of a hash table, and cells that are made when asked for.
 */
final class SparseCells extends AbstractMap<String, Cell> {
    private final short[] columns;
    private final CellValue[] values;

    /** @param columns ascending positions of the values */
    SparseCells(short[] columns, CellValue[] values) {
        this.columns = columns;
        this.values = values;
    }

    @Override
    public int size() {
        return columns.length;
    }

    @Override
    public @Nullable Cell get(@Nullable Object letters) {
        int place = placeOf(letters);
        return place < 0 ? null : values[place].in(columns[place]);
    }

    @Override
    public boolean containsKey(@Nullable Object letters) {
        return placeOf(letters) >= 0;
    }

    private int placeOf(@Nullable Object letters) {
        int column = letters instanceof String text ? Columns.index(text) : -1;
        return column < 0 || column > Short.MAX_VALUE ? -1 : Arrays.binarySearch(columns, (short) column);
    }

    @Override
    public Set<Map.Entry<String, Cell>> entrySet() {
        return new Entries();
    }

    /** The same row without the cells from the first to the last column, both included. */
    SparseCells without(int firstColumn, int lastColumn) {
        int kept = 0;
        short[] keptColumns = new short[columns.length];
        CellValue[] keptValues = new CellValue[columns.length];
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] < firstColumn || columns[i] > lastColumn) {
                keptColumns[kept] = columns[i];
                keptValues[kept++] = values[i];
            }
        }
        return kept == columns.length
                ? this
                : new SparseCells(Arrays.copyOf(keptColumns, kept), Arrays.copyOf(keptValues, kept));
    }

    private final class Entries extends AbstractSet<Map.Entry<String, Cell>> {
        @Override
        public int size() {
            return columns.length;
        }

        @Override
        public Iterator<Map.Entry<String, Cell>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < columns.length;
                }

                @Override
                public Map.Entry<String, Cell> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    Cell cell = values[next].in(columns[next++]);
                    return Map.entry(cell.column(), cell);
                }
            };
        }
    }
}
