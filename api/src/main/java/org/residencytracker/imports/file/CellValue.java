package org.residencytracker.imports.file;

import java.time.LocalDate;
import java.util.Optional;
import org.residencytracker.imports.sheet.Cell;

/** What stands in a cell, apart from where; equal values of one file are one object. The components are those of {@link Cell}. */
record CellValue(String text, Optional<LocalDate> date, boolean readable, Optional<LocalDate> serialDate) {

    static CellValue ofText(String text) {
        return new CellValue(text, Optional.empty(), true, Optional.empty());
    }

    static CellValue ofDate(LocalDate date, String text) {
        return new CellValue(text, Optional.of(date), true, Optional.empty());
    }

    static CellValue unreadable(String text) {
        return new CellValue(text, Optional.empty(), false, Optional.empty());
    }

    Cell in(int column) {
        return new Cell(Columns.letters(column), text, date, readable, serialDate);
    }
}
