package org.residencytracker.oncall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.NameMatcher;
import org.residencytracker.imports.ImportFinding;
import org.residencytracker.imports.UnknownName;
import org.residencytracker.imports.sheet.Cell;
import org.residencytracker.imports.sheet.CellDates;
import org.residencytracker.imports.sheet.DateReading;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet;

/**
 * A roster's sheet, read: who stands where on which day, and what is wrong. The letter of the weekday beside the date is not
 * read; the date alone counts.
 *
 * @param rows rows of data
 */
record OnCallSheet(
        int rows, Map<LocalDate, List<Placement>> days, List<ImportFinding> findings, List<UnknownName> unknownNames) {
    static OnCallSheet read(Sheet sheet, Stations stations, NameMatcher matcher) {
        OnCallColumns columns = OnCallColumns.of(sheet, stations);
        Reading reading = new Reading(columns, new OnCallCells(matcher));
        List<Row> rows = columns.rows(sheet);
        CellDates dates = CellDates.ofColumn(
                rows.stream().flatMap(row -> columns.date(row).stream()).toList());
        rows.forEach(row -> reading.row(row, dates));
        return new OnCallSheet(reading.rows, reading.days, reading.findings, reading.cells.unknownNames());
    }

    private static final class Reading {
        private final OnCallColumns columns;
        private final OnCallCells cells;
        private final Map<LocalDate, List<Placement>> days = new LinkedHashMap<>();
        private final Map<LocalDate, Integer> rowOf = new LinkedHashMap<>();
        private final List<ImportFinding> findings;
        private int rows;

        Reading(OnCallColumns columns, OnCallCells cells) {
            this.columns = columns;
            this.cells = cells;
            this.findings = new ArrayList<>(columns.findings());
        }

        void row(Row row, CellDates dates) {
            boolean hasNames = row.cells().keySet().stream().anyMatch(columns.stations()::containsKey);
            Optional<Cell> written = columns.date(row);
            if (written.isEmpty() && !hasNames) {
                return;
            }
            rows++;
            written.ifPresentOrElse(cell -> dated(row, cell, dates), () -> undated(row));
        }

        private void dated(Row row, Cell cell, CellDates dates) {
            switch (dates.read(cell)) {
                case DateReading.Refused(DateReading.Reason reason) ->
                    error(row, cell.text(), "invalid-date", "The row was not read: " + reason.explanation() + ".");
                case DateReading.Read(LocalDate date) -> {
                    Integer first = rowOf.putIfAbsent(date, row.number());
                    if (first == null) {
                        days.put(date, placements(row));
                    } else {
                        error(
                                row,
                                cell.text(),
                                "duplicate-date",
                                "Row " + first + " has this date already. Keep one row a day.");
                    }
                }
            }
        }

        private void undated(Row row) {
            error(row, "", "missing-date", "The row names people but no date. Write the date, or clear the row.");
        }

        private void error(Row row, String value, String code, String message) {
            findings.add(ImportFinding.error(row.number(), columns.dateHeader(), code, value, message));
        }

        private List<Placement> placements(Row row) {
            List<Placement> placements = new ArrayList<>();
            columns.stations()
                    .forEach((column, station) ->
                            row.cell(column).ifPresent(cell -> placements.addAll(place(row, station, cell))));
            return placements;
        }

        private List<Placement> place(Row row, Station station, Cell cell) {
            String header = columns.header(station);
            if (cell.readable()) {
                return cells.read(station, header, row.number(), cell, findings);
            }
            findings.add(ImportFinding.error(
                    row.number(),
                    header,
                    "unreadable-cell",
                    cell.text(),
                    "The cell holds an error or a formula without a result. Write the name itself."));
            return List.of();
        }
    }
}
