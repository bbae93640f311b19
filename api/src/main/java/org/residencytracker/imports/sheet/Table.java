package org.residencytracker.imports.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.residencytracker.imports.file.SheetWriter;

/**
 * What {@link SheetWriter} writes: a template or an export.
 *
 * @param name the sheet's name
 * @param title a line above the headers, over all columns; only workbooks have one
 * @param rows as many cells each as there are headers, or fewer
 * @param rightToLeft whether the first column is shown at the right
 */
public record Table(
        String name, Optional<String> title, List<String> headers, List<List<Value>> rows, boolean rightToLeft) {
    public Table {
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A cell to write. */
    public sealed interface Value {}

    /** Words; empty words make an empty cell. */
    public record Text(String text) implements Value {}

    /** A civil day, written as a real date where the format has such. */
    public record Day(LocalDate date) implements Value {}

    /** A number to calculate with; identifiers and telephone numbers are {@link Text}. */
    public record Amount(BigDecimal number) implements Value {}
}
