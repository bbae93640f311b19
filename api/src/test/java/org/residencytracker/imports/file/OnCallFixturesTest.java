package org.residencytracker.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residencytracker.imports.sheet.Cell;
import org.residencytracker.imports.sheet.CellDates;
import org.residencytracker.imports.sheet.HeaderRow;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.imports.sheet.WantedColumn;

/** The department's own files: every date, header and name where it belongs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OnCallFixturesTest {
    private static final List<String> HEADERS = List.of(
            "יום",
            "תאריך",
            "ת.חדר ניתוח",
            "ת. חדר לידה",
            "תורן טיפול נמרץ",
            "ת.חדר ניתוח נשים",
            "תורן PACU",
            "מנהל תורן",
            "תורן חנ בכיר",
            "תורן חצי חנ בכיר",
            "כונן",
            "תורן שליש",
            "כיסוי טפנץ",
            "עובד נוסף",
            "אורתו שצי",
            "אורתו טראומה",
            "אורתו מפרק",
            "SUR",
            "Urol",
            "עמ\"ש",
            "כלי דם / חזה",
            "כאב",
            "זריקות עמ\"ש",
            "יום מנוחה שבועי");
    private static final List<String> STATIONS = List.of(
            "or_main",
            "labor_delivery",
            "icu",
            "or_gyne",
            "pacu",
            "on_call_manager",
            "senior_or",
            "senior_or_half",
            "standby",
            "third_on_call",
            "icu_cover",
            "extra",
            "ortho_shatzi",
            "ortho_trauma",
            "ortho_joint",
            "surgery",
            "urology",
            "spine",
            "vascular_thoracic",
            "pain_service",
            "spine_injections",
            "weekly_day_off");

    private record Assignment(LocalDate date, String station, String name) {}

    @ParameterizedTest
    @CsvSource({
        "month.xlsx, 2, 31, 2027-01-01",
        "quarter-text-dates.xlsx, 2, 89, 2027-02-01",
        "month-windows-1255.csv, 1, 31, 2027-05-01",
        "month-bom-semicolon.csv, 1, 30, 2027-06-01",
    })
    void headers_days_and_names_stand_where_they_stand_in_the_sheet(
            String name, int headerRow, int days, LocalDate first) {
        Sheet sheet = Fixtures.sheet("on-call/" + name);
        Row headers = sheet.rows().get(headerRow - 1);
        List<Row> body = sheet.rows().subList(headerRow, sheet.rows().size());

        assertThat(headers.cells().values()).extracting(Cell::text).containsExactlyElementsOf(HEADERS);
        assertThat(body).extracting(Row::number).containsExactlyElementsOf(numbers(headerRow + 1, days));
        assertThat(body)
                .extracting(row -> dates(body).find(row.cell("B").orElseThrow()).orElseThrow())
                .containsExactlyElementsOf(
                        first.datesUntil(first.plusDays(days)).toList());
    }

    @ParameterizedTest
    @CsvSource({"month.xlsx", "quarter-text-dates.xlsx", "month-windows-1255.csv", "month-bom-semicolon.csv"})
    void exactly_the_expected_names_are_read(String name) throws IOException {
        Sheet sheet = Fixtures.sheet("on-call/" + name);
        List<WantedColumn> wanted = new ArrayList<>(List.of(WantedColumn.required("date", "תאריך")));
        for (int i = 0; i < STATIONS.size(); i++) {
            wanted.add(WantedColumn.required(STATIONS.get(i), HEADERS.get(i + 2)));
        }
        HeaderRow headers = HeaderRow.find(sheet, wanted);

        assertThat(assignments(sheet, headers)).containsExactlyInAnyOrderElementsOf(expected(name));
        assertThat(headers.duplicates()).isEmpty();
        assertThat(headers.unknown()).extracting(HeaderRow.Header::text).containsExactly("יום");
    }

    private static List<Assignment> assignments(Sheet sheet, HeaderRow headers) {
        CellDates dates = CellDates.ofColumn(headers.column(sheet, "date"));
        List<Assignment> read = new ArrayList<>();
        for (Row row : headers.body(sheet)) {
            LocalDate date = dates.find(headers.cell(row, "date").orElseThrow()).orElseThrow();
            STATIONS.forEach(station ->
                    headers.cell(row, station).ifPresent(cell -> read.add(new Assignment(date, station, cell.text()))));
        }
        return read;
    }

    private static List<Assignment> expected(String name) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(Fixtures.bytes("on-call/" + name + ".expected.json"));
        List<Assignment> assignments = new ArrayList<>();
        expected.get("assignments")
                .forEach(node -> assignments.add(new Assignment(
                        LocalDate.parse(node.get("date").asText()),
                        node.get("station").asText(),
                        node.get("name").asText())));
        return assignments;
    }

    @Test
    void the_month_with_errors_keeps_its_faults_in_their_rows() {
        Sheet sheet = Fixtures.sheet("on-call/month-with-errors.xlsx");
        Map<Integer, Row> rows = new HashMap<>();
        sheet.rows().forEach(row -> rows.put(row.number(), row));

        assertThat(rows.get(5).cell("B")).hasValue(Cell.ofText("B", "31/02/2027"));
        assertThat(rows.get(6).cell("B")).hasValue(Cell.ofText("B", "soon"));
        assertThat(rows.get(7).cell("C")).hasValue(Cell.ofText("C", "ד\"ר אלמוני פלמוני"));
        assertThat(rows.get(9).cell("B").orElseThrow().date()).hasValue(LocalDate.of(2027, 7, 7));
    }

    private static CellDates dates(List<Row> body) {
        return CellDates.ofColumn(
                body.stream().map(row -> row.cell("B").orElseThrow()).toList());
    }

    private static List<Integer> numbers(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }
}
