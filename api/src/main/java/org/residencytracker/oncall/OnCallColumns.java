package org.residencytracker.oncall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.imports.ImportFinding;
import org.residencytracker.imports.sheet.Cell;
import org.residencytracker.imports.sheet.ColumnsMissingException;
import org.residencytracker.imports.sheet.HeaderRow;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.imports.sheet.WantedColumn;

/**
 * Which column of a roster's sheet holds what: the dates, and a column for each of some stations. The letter of the weekday is
 * known and not read.
 *
 * @param stations stations by column letters, in the sheet's order of columns
 * @param findings columns that cannot be taken: unknown ones that hold values, and two of one station
 */
record OnCallColumns(HeaderRow headers, Map<String, Station> stations, List<ImportFinding> findings) {
    private static final String DATE = "date";
    private static final String WEEKDAY = "weekday";

    static OnCallColumns of(Sheet sheet, Stations stations) {
        HeaderRow headers = HeaderRow.find(sheet, wanted(stations));
        Map<String, Station> byColumn = new LinkedHashMap<>();
        for (Station station : stations.list()) {
            headers.header(station.key().value()).ifPresent(header -> byColumn.put(header.column(), station));
        }
        if (byColumn.isEmpty()) {
            String first = stations.list().getFirst().aliases().getFirst();
            throw ColumnsMissingException.without(first);
        }
        return new OnCallColumns(headers, byColumn, findings(headers, sheet));
    }

    /** Rows of data, below the headers. */
    List<Row> rows(Sheet sheet) {
        return headers.body(sheet);
    }

    Optional<Cell> date(Row row) {
        return headers.cell(row, DATE);
    }

    List<Cell> dates(Sheet sheet) {
        return headers.column(sheet, DATE);
    }

    /** The text of the dates' header. */
    String dateHeader() {
        return text(DATE);
    }

    /** The text of a station's header. */
    String header(Station station) {
        return text(station.key().value());
    }

    private String text(String field) {
        return headers.header(field).map(HeaderRow.Header::text).orElse(field);
    }

    private static List<WantedColumn> wanted(Stations stations) {
        List<WantedColumn> wanted = new ArrayList<>();
        wanted.add(WantedColumn.required(DATE, "תאריך", "date"));
        wanted.add(WantedColumn.optional(WEEKDAY, "יום", "day", "weekday", "יום בשבוע"));
        stations.list()
                .forEach(station -> wanted.add(
                        new WantedColumn(station.key().value(), List.copyOf(Stations.headers(station)), false)));
        return wanted;
    }

    private static List<ImportFinding> findings(HeaderRow headers, Sheet sheet) {
        List<ImportFinding> findings = new ArrayList<>();
        for (HeaderRow.DuplicateHeader duplicate : headers.duplicates()) {
            findings.add(ImportFinding.error(
                    headers.number(),
                    duplicate.second().text(),
                    "duplicate-column",
                    duplicate.second().text(),
                    "Columns " + duplicate.first().column() + " and "
                            + duplicate.second().column() + " mean the same. Keep one of them."));
        }
        headers.unknown().stream()
                .filter(header -> headers.body(sheet).stream()
                        .anyMatch(row -> row.cell(header.column()).isPresent()))
                .map(header -> unknown(headers.number(), header))
                .forEach(findings::add);
        return findings;
    }

    private static ImportFinding unknown(int row, HeaderRow.Header header) {
        String named = header.text().isEmpty() ? header.column() : header.text();
        return ImportFinding.error(
                row,
                named,
                "unknown-column",
                header.text(),
                "No station has this header, so the column's names would be lost. Add the header to a station, or remove the"
                        + " column.");
    }
}
