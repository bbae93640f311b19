package org.residencytracker.oncall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residencytracker.imports.Cell;
import org.residencytracker.imports.ImportFinding;
import org.residencytracker.imports.Row;
import org.residencytracker.imports.Sheet;
import org.residencytracker.imports.Texts;
import org.residencytracker.platform.problem.Invalid;

/**
 * Which column of a roster's sheet holds what, found by the headers and never by position.
 *
 * @param headerRow number of the row of headers
 * @param date the dates' column
 * @param stations stations by column letters
 * @param headers every header's text by column letters
 * @param findings columns that cannot be taken: unknown ones that hold values, and two of one station
 */
record OnCallColumns(
        int headerRow,
        String date,
        Map<String, Station> stations,
        Map<String, String> headers,
        List<ImportFinding> findings) {
    private static final int HEADER_WITHIN = 10;
    private static final Set<String> DATE = normalised("תאריך", "date");
    private static final Set<String> IGNORED = normalised("יום", "day", "weekday", "יום בשבוע");

    static OnCallColumns of(Sheet sheet, Stations stations) {
        return sheet.rows().stream()
                .filter(row -> row.number() <= HEADER_WITHIN)
                .flatMap(row -> in(row, sheet, stations).stream())
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "file-columns-missing",
                        "No row of headers was found within the first ten rows: it needs 'תאריך' (date) and at least one"
                                + " station. Take the template, or name the stations as the list of stations does."));
    }

    /** Rows of data, below the headers. */
    List<Row> rows(Sheet sheet) {
        return sheet.rows().stream().filter(row -> row.number() > headerRow).toList();
    }

    String header(String column) {
        return headers.getOrDefault(column, column);
    }

    private static Optional<OnCallColumns> in(Row row, Sheet sheet, Stations stations) {
        Optional<String> date = row.cells().values().stream()
                .filter(cell -> DATE.contains(Texts.normalise(cell.text())))
                .map(Cell::column)
                .findFirst();
        boolean anyStation = row.cells().values().stream()
                .anyMatch(cell -> stations.ofHeader(cell.text()).isPresent());
        return anyStation ? date.map(column -> read(row, column, sheet, stations)) : Optional.empty();
    }

    private static OnCallColumns read(Row row, String date, Sheet sheet, Stations stations) {
        Map<String, Station> byColumn = new LinkedHashMap<>();
        Map<String, String> headers = new HashMap<>();
        Map<StationKey, String> owners = new HashMap<>();
        List<ImportFinding> findings = new ArrayList<>();
        for (Cell cell : row.cells().values()) {
            headers.put(cell.column(), cell.text());
            Optional<Station> station = stations.ofHeader(cell.text());
            if (station.isPresent()) {
                String other = owners.putIfAbsent(station.get().key(), cell.column());
                if (other == null) {
                    byColumn.put(cell.column(), station.get());
                } else {
                    findings.add(duplicate(row, cell, other));
                }
            } else if (isDateAgain(cell, date)) {
                findings.add(duplicate(row, cell, date));
            } else if (!isKnown(cell) && hasValues(sheet, row.number(), cell.column())) {
                findings.add(ImportFinding.error(
                        row.number(),
                        cell.text(),
                        "unknown-column",
                        cell.text(),
                        "No station has this header, so its names would be lost. Add it to a station, or remove the column."));
            }
        }
        findings.addAll(withoutHeader(row, sheet, headers));
        return new OnCallColumns(row.number(), date, byColumn, headers, List.copyOf(findings));
    }

    private static ImportFinding duplicate(Row row, Cell cell, String other) {
        return ImportFinding.error(
                row.number(),
                cell.text(),
                "duplicate-column",
                cell.text(),
                "Columns " + other + " and " + cell.column() + " mean the same. Keep one of them.");
    }

    private static boolean isDateAgain(Cell cell, String date) {
        return DATE.contains(Texts.normalise(cell.text())) && !cell.column().equals(date);
    }

    private static boolean isKnown(Cell cell) {
        String header = Texts.normalise(cell.text());
        return DATE.contains(header) || IGNORED.contains(header);
    }

    private static boolean hasValues(Sheet sheet, int headerRow, String column) {
        return sheet.rows().stream()
                .anyMatch(row -> row.number() > headerRow && row.cell(column).isPresent());
    }

    /** Names in a column that has no header at all would be lost without a word. */
    private static List<ImportFinding> withoutHeader(Row header, Sheet sheet, Map<String, String> headers) {
        return sheet.rows().stream()
                .filter(row -> row.number() > header.number())
                .flatMap(row -> row.cells().values().stream()
                        .filter(cell -> !headers.containsKey(cell.column()))
                        .map(cell -> ImportFinding.error(
                                row.number(),
                                cell.column(),
                                "unknown-column",
                                cell.text(),
                                "This cell's column has no header. Give it a station's header, or clear the cell.")))
                .toList();
    }

    private static Set<String> normalised(String... headers) {
        return List.of(headers).stream().map(Texts::normalise).collect(Collectors.toSet());
    }
}
