package org.residencytracker.imports.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.imports.file.Workbooks.number;
import static org.residencytracker.imports.file.Workbooks.row;
import static org.residencytracker.imports.file.Workbooks.text;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.imports.sheet.Cell;
import org.residencytracker.imports.sheet.CellDates;
import org.residencytracker.imports.sheet.DateReading;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.imports.sheet.Sheet.MergedArea;

@DisplayNameGeneration(ReplaceUnderscores.class)
class XlsxReadingTest {
    private final SheetReader reader = new SheetReader();

    @Test
    void rows_and_columns_keep_the_numbers_and_letters_of_the_sheet() {
        Sheet sheet =
                read(Workbooks.ofRows(row(2, text("B2", "x"), text("AA2", "y")) + row(3) + row(70, text("C70", "z"))));

        assertThat(sheet.name()).isEqualTo("Sheet1");
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(2, 70);
        assertThat(sheet.rows().getFirst().cells().keySet()).containsExactly("B", "AA");
        assertThat(sheet.rows().getLast().cell("C")).hasValue(Cell.ofText("C", "z"));
        assertThat(sheet.rows().getLast().cell("D")).isEmpty();
    }

    @Test
    void rows_and_cells_without_an_address_follow_each_other() {
        Sheet sheet = read(
                Workbooks.ofRows("<row><c/><c t=\"str\"><v>x</v></c></row><row/><row><c t=\"str\"><v>y</v></c></row>"));

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 3);
        assertThat(sheet.rows().getFirst().cells().keySet()).containsExactly("B");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14",
                "15",
                "16",
                "17",
                "22",
                "27",
                "30",
                "36",
                "50",
                "57",
                "58",
                "dd/mm/yyyy",
                "d.m.yy",
                "mmm-yy",
                "[$-40D]d mmmm yyyy",
                "[$-he-IL]dddd, d \"ב\"mmmm yyyy;@",
                "yyyy\\-mm\\-dd",
                "[Red]dd/mm/yyyy",
                "dd/mm/yyyy hh:mm",
                "D/M/YYYY"
            })
    void a_number_with_a_date_format_is_a_date(String format) {
        Cell cell = only(Workbooks.ofRows(row(1, number("A1", 1, "46377"))).formats(format));

        assertThat(cell.date()).hasValue(LocalDate.of(2026, 12, 21));
        assertThat(cell.text()).isEqualTo("2026-12-21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "4",
                "9",
                "37",
                "44",
                "49",
                "General",
                "\"day\" 0",
                "[Red]0",
                "#,##0.00",
                "0.00E+00",
                "[h]",
                "0\"d\"",
                "# ?/?"
            })
    void a_number_with_another_format_is_a_number(String format) {
        Cell cell = only(Workbooks.ofRows(row(1, number("A1", 1, "46377"))).formats(format));

        assertThat(cell.date()).isEmpty();
        assertThat(cell.text()).isEqualTo("46377");
    }

    @Test
    void a_date_may_carry_a_time() {
        assertThat(only(Workbooks.ofRows(row(1, number("A1", 1, "46377.75"))).formats("22"))
                        .text())
                .isEqualTo("2026-12-21T18:00");
        assertThat(only(Workbooks.ofRows(row(1, number("A1", 1, "0.29861111111111")))
                                .formats("20"))
                        .text())
                .isEqualTo("07:10");
    }

    @Test
    void the_date_system_of_old_macs_is_four_years_and_a_day_off() {
        Workbooks workbook = Workbooks.ofRows(row(1, number("A1", 1, "44915"), number("B1", 0, "44915")))
                .formats("14")
                .workbook(
                        "<workbookPr date1904=\"1\"/><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"s1\"/></sheets>");

        Row row = read(workbook).rows().getFirst();

        assertThat(row.cell("A").orElseThrow().date()).hasValue(LocalDate.of(2026, 12, 21));
        assertThat(row.cell("B").orElseThrow().date()).isEmpty();
        assertThat(CellDates.of(row.cell("B").orElseThrow()))
                .isEqualTo(new DateReading.Read(LocalDate.of(2026, 12, 21)));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-21, 2026-12-21", "2026-12-21T00:00:00, 2026-12-21", "2026-12-21T18:00:00Z, 2026-12-21T18:00"})
    void an_iso_date_cell_is_a_date(String value, String text) {
        Cell cell = only(Workbooks.ofRows(row(1, "<c r=\"A1\" t=\"d\"><v>" + value + "</v></c>")));

        assertThat(cell.date()).hasValue(LocalDate.of(2026, 12, 21));
        assertThat(cell.text()).isEqualTo(text);
    }

    @Test
    void an_iso_date_cell_with_something_else_stays_text() {
        Cell cell = only(Workbooks.ofRows(row(1, "<c r=\"A1\" t=\"d\"><v>07:10:00</v></c>")));

        assertThat(cell).isEqualTo(Cell.ofText("A", "07:10:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1.50, 1.5",
        "0.30000000000000004, 0.3",
        "1E3, 1000",
        "-7, -7",
        "1.0, 1",
        "972500000000, 972500000000"
    })
    void a_number_is_a_plain_decimal(String value, String text) {
        assertThat(only(Workbooks.ofRows(row(1, number("A1", 0, value)))).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "NaN", "x"})
    void what_is_no_number_is_unreadable(String value) {
        Cell cell = only(Workbooks.ofRows(row(1, number("A1", 0, value))));

        assertThat(cell.readable()).isFalse();
        assertThat(cell.text()).isEqualTo(value);
    }

    @Test
    void shared_texts_are_put_together_without_reading_aids() {
        Workbooks workbook = Workbooks.ofRows(
                        row(1, "<c r=\"A1\" t=\"s\"><v>1</v></c>", "<c r=\"B1\" t=\"s\"><v>0</v></c>"))
                .sharedStrings(
                        "<si><t xml:space=\"preserve\"> \u200Fנועה\u00A0</t></si>"
                                + "<si><r><rPr><b/></rPr><t>נועה </t></r><r><t>ברקן</t></r><rPh sb=\"0\" eb=\"1\"><t>noa</t></rPh></si>");

        Row row = read(workbook).rows().getFirst();

        assertThat(row.cell("A").orElseThrow().text()).isEqualTo("נועה ברקן");
        assertThat(row.cell("B").orElseThrow().text()).isEqualTo("נועה");
    }

    @Test
    void a_missing_shared_text_is_unreadable() {
        Cell cell = only(Workbooks.ofRows(row(1, "<c r=\"A1\" t=\"s\"><v>7</v></c>")));

        assertThat(cell.readable()).isFalse();
    }

    @Test
    void line_breaks_and_escaped_characters_come_through() {
        Cell cell = only(Workbooks.ofRows(row(1, text("A1", "נועה&#10;ברקן_x0041_"))));

        assertThat(cell.text()).isEqualTo("נועה\nברקןA");
    }

    @Test
    void an_error_is_unreadable_and_says_which() {
        Cell cell = only(Workbooks.ofRows(row(1, "<c r=\"A1\" t=\"e\"><f>B1/0</f><v>#DIV/0!</v></c>")));

        assertThat(cell.readable()).isFalse();
        assertThat(cell.text()).isEqualTo("#DIV/0!");
    }

    @Test
    void a_formula_gives_its_stored_result() {
        Workbooks workbook = Workbooks.ofRows(row(
                        1,
                        "<c r=\"A1\" s=\"1\"><f>B2+1</f><v>46377</v></c>",
                        "<c r=\"B1\" t=\"str\"><f>A1&amp;\"\"</f><v>נועה</v></c>",
                        "<c r=\"C1\" t=\"str\"><f>\"\"</f><v></v></c>"))
                .formats("14");

        Row row = read(workbook).rows().getFirst();

        assertThat(row.cell("A").orElseThrow().date()).hasValue(LocalDate.of(2026, 12, 21));
        assertThat(row.cell("B").orElseThrow().text()).isEqualTo("נועה");
        assertThat(row.cell("C")).isEmpty();
    }

    @Test
    void a_formula_without_a_stored_result_is_unreadable() {
        Cell cell = only(
                Workbooks.ofRows(row(1, "<c r=\"A1\" s=\"1\"><f>B2+1</f></c>")).formats("14"));

        assertThat(cell.readable()).isFalse();
        assertThat(cell.text()).isEqualTo("=B2+1");
    }

    @Test
    void a_shared_formula_needs_no_master() {
        Cell cell = only(Workbooks.ofRows(row(1, "<c r=\"A1\"><f t=\"shared\" si=\"9\"/><v>7</v></c>")));

        assertThat(cell.text()).isEqualTo("7");
    }

    @Test
    void a_merged_area_has_its_value_in_its_first_cell_only() {
        Workbooks workbook = Workbooks.ofRows("")
                .sheet("<sheetData>" + row(1, text("A1", "title"), text("B1", "stale"))
                        + row(2, text("A2", "day"), text("B2", "noa"))
                        + row(3, text("A3", "stale"), text("B3", "gil")) + row(4, text("A4", "stale"))
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A4\"/></mergeCells>");

        Sheet sheet = read(workbook);

        assertThat(sheet.merged()).containsExactly(new MergedArea("A", 1, "B", 1), new MergedArea("A", 2, "A", 4));
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 2, 3);
        assertThat(sheet.rows())
                .extracting(row -> row.cells().keySet().toString())
                .containsExactly("[A]", "[A, B]", "[B]");
    }

    @Test
    void the_sheet_in_front_is_read() {
        assertThat(readTwoSheets("<bookViews><workbookView activeTab=\"1\"/></bookViews>", "", "")
                        .name())
                .isEqualTo("two");
        assertThat(readTwoSheets("", "", "").name()).isEqualTo("one");
    }

    @Test
    void a_hidden_sheet_is_passed_over() {
        Sheet sheet = readTwoSheets("", " state=\"hidden\"", "");

        assertThat(sheet.name()).isEqualTo("two");
        assertThat(sheet.rows().getFirst().cell("A")).hasValue(Cell.ofText("A", "second"));
    }

    private Sheet readTwoSheets(String views, String firstState, String secondState) {
        return read(Workbooks.ofRows(row(1, text("A1", "first")))
                .part(
                        "xl/worksheets/sheet2.xml",
                        Workbooks.worksheet("<sheetData>" + row(1, text("A1", "second")) + "</sheetData>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        Workbooks.relationships(Workbooks.relationship("s1", "worksheet", "worksheets/sheet1.xml")
                                + Workbooks.relationship("s2", "worksheet", "/xl/worksheets/sheet2.xml")))
                .workbook(views + "<sheets><sheet name=\"one\" r:id=\"s1\"" + firstState
                        + "/><sheet name=\"two\" r:id=\"s2\"" + secondState + "/></sheets>"));
    }

    @Test
    void the_side_from_which_the_sheet_is_shown_changes_nothing() {
        Workbooks workbook = Workbooks.ofRows("")
                .sheet("<sheetViews><sheetView rightToLeft=\"1\" workbookViewId=\"0\"/></sheetViews><sheetData>"
                        + row(1, text("A1", "first"), text("B1", "second")) + "</sheetData>");

        assertThat(read(workbook).rows().getFirst().cell("A")).hasValue(Cell.ofText("A", "first"));
    }

    @Test
    void files_of_another_program_read_as_written() {
        Row iso = Fixtures.sheet("golden/iso-dates.xlsx").rows().get(1);
        Row mac = Fixtures.sheet("golden/mac-dates.xlsx").rows().get(1);

        assertThat(iso.cells().values()).extracting(Cell::text).containsExactly("2026-12-07", "2026-12-07T18:30");
        assertThat(mac.cell("A").orElseThrow().date()).hasValue(LocalDate.of(2026, 12, 7));
    }

    @Test
    void a_million_empty_formatted_rows_do_no_harm() {
        StringBuilder rows = new StringBuilder(row(1, text("A1", "x")));
        for (int i = 2; i <= 1_048_576; i++) {
            rows.append("<row r=\"").append(i).append("\" s=\"1\" customFormat=\"1\" ht=\"15\"/>");
        }

        assertThat(read(Workbooks.ofRows(rows.toString())).rows()).hasSize(1);
    }

    private Cell only(Workbooks workbook) {
        Sheet sheet = read(workbook);
        assertThat(sheet.rows()).hasSize(1);
        assertThat(sheet.rows().getFirst().cells()).hasSize(1);
        return sheet.rows().getFirst().cells().values().iterator().next();
    }

    private Sheet read(Workbooks workbook) {
        return reader.read(workbook.bytes(), "roster.xlsx");
    }
}
