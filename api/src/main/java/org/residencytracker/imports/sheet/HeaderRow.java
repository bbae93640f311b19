package org.residencytracker.imports.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a sheet holds which field, by the headers alone: never by position, never by a part of a header.
 *
 * @param number the sheet's row number of the headers
 * @param fields the mapped headers by field; of two columns for one field the first
 * @param duplicates columns that claim a field which already has one; their values would be lost or overwrite others
 * @param unknown columns with values that no field has, in the sheet's order; the text is empty where there is no header
 */
public record HeaderRow(
        int number, Map<String, Header> fields, List<DuplicateHeader> duplicates, List<Header> unknown) {
    private static final int ROWS_SEARCHED = 10;

    /** A header as it is written, and its column letters. */
    public record Header(String column, String text) {}

    /** Two columns for one field. */
    public record DuplicateHeader(String field, Header first, Header second) {}

    public HeaderRow {
        fields = Map.copyOf(fields);
        duplicates = List.copyOf(duplicates);
        unknown = List.copyOf(unknown);
    }

    /**
     * Finds the row with the most wanted headers among the first ten that hold anything.
     *
     * @throws ColumnsMissingException when that row lacks a required column
     */
    public static HeaderRow find(Sheet sheet, Collection<WantedColumn> wanted) {
        Map<String, String> fieldsByHeader = fieldsByHeader(wanted);
        Optional<Row> best = Optional.empty();
        long bestCount = 0;
        for (Row row :
                sheet.rows().subList(0, Math.min(ROWS_SEARCHED, sheet.rows().size()))) {
            long count = headers(row).stream()
                    .filter(header -> fieldsByHeader.containsKey(Texts.normalise(header.text())))
                    .count();
            if (count > bestCount) {
                bestCount = count;
                best = Optional.of(row);
            }
        }
        List<Header> headers = best.map(HeaderRow::headers).orElse(List.of());
        HeaderRow found = map(best.map(Row::number).orElse(0), headers, fieldsByHeader, sheet);
        found.refuseMissing(wanted, headers);
        return found;
    }

    private static Map<String, String> fieldsByHeader(Collection<WantedColumn> wanted) {
        Map<String, String> fields = new HashMap<>();
        for (WantedColumn column : wanted) {
            for (String header : column.headers()) {
                String other = fields.put(Texts.normalise(header), column.field());
                if (other != null && !other.equals(column.field())) {
                    throw new IllegalArgumentException(
                            "\"%s\" is wanted for both %s and %s.".formatted(header, other, column.field()));
                }
            }
        }
        return fields;
    }

    private static List<Header> headers(Row row) {
        return row.cells().values().stream()
                .map(cell -> new Header(cell.column(), cell.text()))
                .toList();
    }

    private static HeaderRow map(int number, List<Header> headers, Map<String, String> fieldsByHeader, Sheet sheet) {
        Map<String, Header> fields = new LinkedHashMap<>();
        List<DuplicateHeader> duplicates = new ArrayList<>();
        List<Header> unknown = new ArrayList<>();
        for (Header header : headers) {
            String field = fieldsByHeader.get(Texts.normalise(header.text()));
            Header first = field == null ? null : fields.putIfAbsent(field, header);
            if (field == null) {
                unknown.add(header);
            } else if (first != null) {
                duplicates.add(new DuplicateHeader(field, first, header));
            }
        }
        unknown.addAll(withoutHeader(number, headers, sheet));
        return new HeaderRow(number, fields, duplicates, unknown);
    }

    private static List<Header> withoutHeader(int number, List<Header> headers, Sheet sheet) {
        List<String> known = headers.stream().map(Header::column).toList();
        return sheet.rows().stream()
                .filter(row -> row.number() > number)
                .flatMap(row -> row.cells().keySet().stream())
                .distinct()
                .filter(column -> !known.contains(column))
                .map(column -> new Header(column, ""))
                .toList();
    }

    private void refuseMissing(Collection<WantedColumn> wanted, List<Header> headers) {
        List<String> missing = wanted.stream()
                .filter(column -> column.required() && !fields.containsKey(column.field()))
                .map(column -> column.headers().getFirst())
                .toList();
        if (!missing.isEmpty()) {
            throw new ColumnsMissingException(
                    missing, headers.stream().map(Header::text).toList());
        }
    }

    /** The rows below the headers. */
    public List<Row> body(Sheet sheet) {
        return sheet.rows().stream().filter(row -> row.number() > number).toList();
    }

    public Optional<Cell> cell(Row row, String field) {
        return header(field).flatMap(header -> row.cell(header.column()));
    }

    /** The cells of a field below the headers, such as for {@link CellDates#ofColumn}. */
    public List<Cell> column(Sheet sheet, String field) {
        return body(sheet).stream().flatMap(row -> cell(row, field).stream()).toList();
    }

    /** The header of a field as it is written, for findings; empty when the sheet has no such column. */
    public Optional<Header> header(String field) {
        return Optional.ofNullable(fields.get(field));
    }
}
