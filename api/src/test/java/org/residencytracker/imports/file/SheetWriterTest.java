package org.residencytracker.imports.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.imports.sheet.Cell;
import org.residencytracker.imports.sheet.Sheet;
import org.residencytracker.imports.sheet.Sheet.MergedArea;
import org.residencytracker.imports.sheet.Table;
import org.residencytracker.imports.sheet.Table.Amount;
import org.residencytracker.imports.sheet.Table.Day;
import org.residencytracker.imports.sheet.Table.Text;
import org.residencytracker.imports.sheet.Table.Value;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SheetWriterTest {
    private static final Table ROSTER = new Table(
            "תורנויות",
            Optional.of("לוח תורנויות"),
            List.of("תאריך", "עמ\"ש", "count"),
            List.of(
                    List.of(
                            new Day(LocalDate.of(2026, 12, 7)),
                            new Text("כהן-צדק, נדב"),
                            new Amount(new BigDecimal("-2.5"))),
                    List.of(new Day(LocalDate.of(2026, 12, 31)), new Text(""), new Amount(BigDecimal.TEN)),
                    List.of(new Day(LocalDate.of(2027, 1, 1)), new Text("first\nsecond"))),
            true);

    private final SheetReader reader = new SheetReader();

    @Test
    void a_workbook_reads_back_equal() {
        Sheet sheet = reader.read(SheetWriter.xlsx(ROSTER), "roster.xlsx");

        assertThat(sheet.name()).isEqualTo("תורנויות");
        assertThat(sheet.merged()).containsExactly(new MergedArea("A", 1, "C", 1));
        assertThat(texts(sheet))
                .containsExactly(
                        List.of("לוח תורנויות"),
                        List.of("תאריך", "עמ\"ש", "count"),
                        List.of("2026-12-07", "כהן-צדק, נדב", "-2.5"),
                        List.of("2026-12-31", "10"),
                        List.of("2027-01-01", "first\nsecond"));
        assertThat(sheet.rows().get(2).cell("A").orElseThrow().date()).hasValue(LocalDate.of(2026, 12, 7));
    }

    @Test
    void a_workbook_is_shown_right_to_left_with_its_headers_in_place() throws IOException {
        String sheet = part(SheetWriter.xlsx(ROSTER), "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("rightToLeft=\"true\"")
                .contains("ySplit=\"2\"")
                .contains("state=\"frozen\"");
    }

    @Test
    void another_reader_reads_the_workbook_too() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(SheetWriter.xlsx(ROSTER)))) {
            assertThat(workbook.getFirstSheet()
                            .read()
                            .get(2)
                            .getCellAsDate(0)
                            .orElseThrow()
                            .toLocalDate())
                    .isEqualTo(LocalDate.of(2026, 12, 7));
        }
    }

    @Test
    void a_text_file_starts_with_a_mark_and_ends_lines_as_the_standard_says() {
        assertThat(new String(SheetWriter.csv(ROSTER), UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFתאריך,\"עמ\"\"ש\",count",
                        "07/12/2026,\"כהן-צדק, נדב\",-2.5",
                        "31/12/2026,,10",
                        "01/01/2027,\"first\nsecond\"",
                        ""));
    }

    @Test
    void a_text_file_reads_back_equal() {
        Sheet sheet = reader.read(SheetWriter.csv(ROSTER), "roster.csv");

        assertThat(texts(sheet))
                .containsExactly(
                        List.of("תאריך", "עמ\"ש", "count"),
                        List.of("07/12/2026", "כהן-צדק, נדב", "-2.5"),
                        List.of("31/12/2026", "10"),
                        List.of("01/01/2027", "first\nsecond"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|' /C calc'!A0", "-2+SUM(A1)", "@SUM(1)", "-", "=", "-נועה"})
    void a_text_that_a_program_would_run_is_guarded_and_reads_back_equal(String text) {
        byte[] csv = SheetWriter.csv(single(new Text(text)));

        assertThat(new String(csv, UTF_8)).contains("'" + text.charAt(0));
        assertThat(reader.read(csv, "x.csv")
                        .rows()
                        .getLast()
                        .cell("A")
                        .orElseThrow()
                        .text())
                .isEqualTo(text);
        assertThat(reader.read(SheetWriter.xlsx(single(new Text(text))), "x.xlsx")
                        .rows()
                        .getLast()
                        .cell("A")
                        .orElseThrow())
                .isEqualTo(Cell.ofText("A", text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r=1+1"})
    void a_formula_behind_white_space_is_guarded(String text) {
        assertThat(new String(SheetWriter.csv(single(new Text(text))), UTF_8)).contains("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+972-50-123-4567", "-1,250.50", "+1 (555) 010-0000", "050-1234567"})
    void numbers_and_telephone_numbers_are_left_alone(String text) {
        assertThat(new String(SheetWriter.csv(single(new Text(text))), UTF_8))
                .contains(text)
                .doesNotContain("'");
    }

    private static Table single(Value value) {
        return new Table("x", Optional.empty(), List.of("x"), List.of(List.of(value)), false);
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().values().stream().map(Cell::text).toList())
                .toList();
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }
}
