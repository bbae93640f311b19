package org.residencytracker.imports.sheet;

import java.util.Map;
import java.util.Optional;

/**
 * A row that holds at least one cell.
 *
 * @param number the sheet's own row number, from 1; for .csv the number of the line on which the record starts
 * @param cells non-blank cells by column letters, in the sheet's order; a merged area has its value only in its first cell
 */
public record Row(int number, Map<String, Cell> cells) {
    public Optional<Cell> cell(String column) {
        return Optional.ofNullable(cells.get(column));
    }
}
