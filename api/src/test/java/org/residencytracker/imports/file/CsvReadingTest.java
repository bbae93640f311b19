package org.residencytracker.imports.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.imports.sheet.Cell;
import org.residencytracker.imports.sheet.Row;
import org.residencytracker.imports.sheet.Sheet;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvReadingTest {
    private static final String ROSTER = "תאריך,ת.חדר ניתוח\n07/12/2026,נועה ברקן\n";

    private final SheetReader reader = new SheetReader();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_decides_and_is_no_part_of_the_first_header(String charset) {
        assertRoster(("\uFEFF" + ROSTER).getBytes(Charset.forName(charset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1255"})
    void an_encoding_without_a_mark_is_found(String charset) {
        assertRoster(ROSTER.getBytes(Charset.forName(charset)));
    }

    private void assertRoster(byte[] content) {
        Sheet sheet = reader.read(content, "roster.csv");

        assertThat(sheet.name()).isEqualTo("roster.csv");
        assertThat(texts(sheet)).containsExactly(List.of("תאריך", "ת.חדר ניתוח"), List.of("07/12/2026", "נועה ברקן"));
    }

    @Test
    void latin_text_in_utf_16_is_found_too() {
        String people = "email,fullName\nnoa@hospital.example,Noa\n";

        assertThat(texts(reader.read(people.getBytes(UTF_16LE), "p.csv"))).hasSize(2);
        assertThat(texts(reader.read(people.getBytes(UTF_16BE), "p.csv"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,city\nJosé,Málaga\nMüller,Köln\n", "nom;ville\nRené;Besançon\nZoë;Orléans\n"})
    void western_text_is_not_taken_for_hebrew(String western) {
        assertThat(slug(western.getBytes(ISO_8859_1))).isEqualTo("file-encoding-unknown");
    }

    @Test
    void broken_text_after_a_mark_is_refused() {
        assertThat(slug(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', ',', (byte) 0xFF, '\n'}))
                .isEqualTo("file-encoding-unknown");
    }

    @Test
    void a_column_of_question_marks_has_lost_its_letters() {
        UnreadableFileException refusal = refusal(
                "date,name\n07/12/2026,???? ????\n08/12/2026,???? ???\n09/12/2026,\n10/12/2026,Tal\n".getBytes(UTF_8));

        assertThat(refusal.slug()).isEqualTo("file-text-lost");
        assertThat(refusal.detail()).contains("Column B");
    }

    @Test
    void questions_are_not_lost_letters() {
        assertThat(texts(read("topic,asked\nWhy now??,?\nHow long?,?\n"))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"date;sum\\n1;2,5\\n3;4,5", "date,sum\\n1,\"2,5\"\\n3,\"4,5\"", "date\\tsum\\n1\\t2,5\\n3\\t4,5"})
    void the_header_row_decides_how_cells_are_separated(String text) {
        Sheet sheet = read(text.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(texts(sheet)).containsExactly(List.of("date", "sum"), List.of("1", "2,5"), List.of("3", "4,5"));
    }

    @Test
    void a_title_above_the_headers_does_not_decide() {
        assertThat(texts(read("roster of december\n\ndate;name\n1;a,b\n")))
                .containsExactly(List.of("roster of december"), List.of("date", "name"), List.of("1", "a,b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\r\n", "SEP=;\n", "\uFEFFsep=;\n"})
    void an_order_to_the_spreadsheet_program_is_no_data(String order) {
        Sheet sheet = read(order + "date;name,title\r\n1;2\r\n");

        assertThat(texts(sheet)).containsExactly(List.of("date", "name,title"), List.of("1", "2"));
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(2, 3);
    }

    @Test
    void quoted_cells_may_hold_delimiters_quotes_and_line_breaks() {
        Sheet sheet =
                read("date,topic\r\n1,\"ABG, basics\"\r\n2,\"first\r\nsecond\"\r\n3,\"עמ\"\"ש\"\r\n\r\n4,עמ\"ש\r\n");

        assertThat(texts(sheet))
                .containsExactly(
                        List.of("date", "topic"),
                        List.of("1", "ABG, basics"),
                        List.of("2", "first\r\nsecond"),
                        List.of("3", "עמ\"ש"),
                        List.of("4", "עמ\"ש"));
        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 2, 3, 5, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void rows_are_numbered_by_their_first_line(String lineEnd) {
        Sheet sheet = read("a,b\n\n1,\"x\ny\"\n,\n2,z".replace("\n", lineEnd));

        assertThat(sheet.rows()).extracting(Row::number).containsExactly(1, 3, 6);
    }

    @Test
    void empty_cells_keep_their_place() {
        Row row = read("a,b,c,d\n1,,,4\n").rows().getLast();

        assertThat(row.cells().keySet()).containsExactly("A", "D");
        assertThat(row.cell("D")).hasValue(Cell.ofText("D", "4"));
    }

    @Test
    void a_quotation_that_never_ends_is_refused_by_its_line() {
        UnreadableFileException refusal = refusal("a,b\n1,2\n3,\"x\n4,5\n".getBytes(UTF_8));

        assertThat(refusal.slug()).isEqualTo("file-quote-unclosed");
        assertThat(refusal.detail()).contains("line 3 ");
    }

    @Test
    void a_table_named_as_a_workbook_is_read_as_what_it_is() {
        assertThat(texts(reader.read(ROSTER.getBytes(UTF_8), "roster.xlsx"))).hasSize(2);
    }

    @Test
    void a_workbook_named_as_text_is_read_as_what_it_is() {
        assertThat(reader.read(Fixtures.bytes("on-call/month.xlsx"), "month.csv")
                        .name())
                .isEqualTo("תורנויות");
    }

    @Test
    void one_column_is_a_table_when_the_name_says_so() {
        assertThat(texts(read("email\nnoa@hospital.example\n"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n", ",,,\n,,,\n", "\uFEFF"})
    void a_file_without_a_value_is_empty(String text) {
        assertThat(slug(text.getBytes(UTF_8))).isEqualTo("file-empty");
    }

    private Sheet read(String text) {
        return reader.read(text.getBytes(UTF_8), "table.csv");
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream()
                .map(row -> row.cells().values().stream().map(Cell::text).toList())
                .toList();
    }

    private String slug(byte[] content) {
        return refusal(content).slug();
    }

    private UnreadableFileException refusal(byte[] content) {
        return catchThrowableOfType(UnreadableFileException.class, () -> reader.read(content, "table.csv"));
    }
}
