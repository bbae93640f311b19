package org.residencytracker.curriculum.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residencytracker.curriculum.tree.NodeNames;
import org.residencytracker.imports.ImportFinding;
import org.residencytracker.imports.sheet.Cell;
import org.residencytracker.imports.sheet.HeaderRow;
import org.residencytracker.imports.sheet.Row;

/** The texts of a sheet's cells, with everything there is to say about them. */
final class SheetCells {
    private final HeaderRow headers;
    private final List<ImportFinding> findings = new ArrayList<>();

    SheetCells(HeaderRow headers) {
        this.headers = headers;
        findings.addAll(ImportFinding.ofColumns(headers));
    }

    List<ImportFinding> findings() {
        return List.copyOf(findings);
    }

    /** The visible text of a cell; empty where nothing can be seen or read. */
    Optional<String> text(Row row, String field) {
        Optional<Cell> cell = headers.cell(row, field);
        if (cell.isPresent() && !cell.get().readable()) {
            error(
                    row,
                    field,
                    "unreadable-cell",
                    cell.get().text(),
                    "The cell holds an error or a formula without a result.");
        }
        return cell.filter(Cell::readable).map(Cell::text).flatMap(NodeNames::present);
    }

    /** As {@link #text}, reported and left out where it is too long. */
    Optional<String> text(Row row, String field, int maxLength) {
        return text(row, field).filter(text -> {
            if (text.length() > maxLength) {
                error(
                        row,
                        field,
                        "too-long",
                        text.substring(0, maxLength),
                        "This cell has %d characters at most.".formatted(maxLength));
            }
            return text.length() <= maxLength;
        });
    }

    void error(Row row, String field, String code, String value, String message) {
        findings.add(ImportFinding.error(row.number(), header(field), code, value, message));
    }

    void warning(Row row, String field, String code, String value, String message) {
        findings.add(ImportFinding.warning(row.number(), header(field), code, value, message));
    }

    private String header(String field) {
        return headers.header(field).map(HeaderRow.Header::text).orElse(field);
    }
}
