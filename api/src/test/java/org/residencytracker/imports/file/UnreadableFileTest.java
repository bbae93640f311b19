package org.residencytracker.imports.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.residencytracker.imports.file.Workbooks.number;
import static org.residencytracker.imports.file.Workbooks.row;
import static org.residencytracker.imports.file.Workbooks.text;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableFileTest {
    private final SheetReader reader = new SheetReader();

    @ParameterizedTest
    @CsvSource({
        "binary-named.csv, file-type-unknown",
        "empty.xlsx, file-empty",
        "external-entity.xlsx, file-external-entity",
        "huge-row-number.xlsx, file-too-many-rows",
        "no-sheets.xlsx, file-no-sheets",
        "text-named.xlsx, file-type-unknown",
        "unclosed-quote.csv, file-quote-unclosed",
        "zip-bomb.xlsx, file-too-complex",
    })
    void a_hostile_file_is_refused_for_what_it_is(String name, String slug) {
        assertThat(slug(Fixtures.bytes("hostile/" + name), name)).isEqualTo(slug);
    }

    @Test
    void an_old_workbook_is_told_from_a_protected_one() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        byte[] encrypted = Arrays.copyOf(old, 100);
        byte[] stream = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(stream, 0, encrypted, 40, stream.length);

        assertThat(slug(old, "roster.xlsx")).isEqualTo("file-old-excel");
        assertThat(slug(encrypted, "roster.xlsx")).isEqualTo("file-password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.bin", "word/document.xml", "content.xml"})
    void another_archive_is_no_workbook(String part) {
        byte[] archive = Workbooks.ofRows("")
                .without("xl/workbook.xml")
                .without("_rels/.rels")
                .part(part, "<x/>")
                .bytes();

        assertThat(slug(archive, "roster.xlsx")).isEqualTo("file-type-unknown");
    }

    @Test
    void a_web_page_is_no_table() {
        assertThat(slug("<html><table>a,b</table></html>".getBytes(UTF_8), "roster.xls"))
                .isEqualTo("file-type-unknown");
    }

    @Test
    void a_cut_off_workbook_is_damaged() {
        byte[] whole = Fixtures.bytes("on-call/month.xlsx");

        for (int length : new int[] {5, 100, whole.length / 2, whole.length - 1}) {
            assertThat(slug(Arrays.copyOf(whole, length), "month.xlsx")).isEqualTo("file-damaged");
        }
    }

    @Test
    void a_workbook_with_any_byte_changed_is_read_or_refused_but_never_breaks_the_reader() {
        byte[] whole = Fixtures.bytes("on-call/month.xlsx");
        Random random = new Random(20261125);

        for (int i = 0; i < 400; i++) {
            byte[] changed = whole.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            String outcome = outcome(changed);
            assertThat(outcome).as("change %d", i).matches("read|file-[a-z-]+");
        }
    }

    private String outcome(byte[] content) {
        try {
            reader.read(content, "month.xlsx");
            return "read";
        } catch (UnreadableFileException e) {
            return e.slug();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ1", "XFE1", "A1048577", "A99999999999", "A2", "1A", "", "a1", "A-1"})
    void a_cell_that_cannot_be_where_it_says_is_damage(String address) {
        byte[] workbook = Workbooks.ofRows("<row r=\"1\">" + text(address, "x") + "</row>")
                .bytes();

        assertThat(slug(workbook, "roster.xlsx")).isEqualTo("file-damaged");
    }

    @ParameterizedTest
    @CsvSource({"AMK1, file-too-complex", "A100001, file-too-many-rows"})
    void a_cell_far_outside_of_any_table_is_refused(String address, String slug) {
        int row = CellAddress.row(address);
        byte[] workbook = Workbooks.ofRows(row(row, text(address, "x"))).bytes();

        assertThat(slug(workbook, "roster.xlsx")).isEqualTo(slug);
    }

    @Test
    void an_archive_that_explodes_is_refused() {
        String spaces = " ".repeat(1000);
        String padding =
                IntStream.range(0, 60_000).mapToObj(i -> "<row/>" + spaces).collect(Collectors.joining());

        byte[] bomb = Workbooks.ofRows(padding).bytes();

        assertThat(bomb.length).isLessThan(400_000);
        assertThat(slug(bomb, "roster.xlsx")).isEqualTo("file-too-complex");
    }

    @Test
    void a_single_endless_token_is_refused() {
        byte[] workbook = Workbooks.ofRows("<row r=\"1\"><c r=\"" + "A".repeat(3_000_000) + "\"/></row>")
                .bytes();

        assertThat(slug(workbook, "roster.xlsx")).isEqualTo("file-too-complex");
    }

    @Test
    void a_text_longer_than_a_cell_is_refused() {
        byte[] workbook =
                Workbooks.ofRows(row(1, text("A1", "noa ".repeat(9_000)))).bytes();

        assertThat(slug(workbook, "roster.xlsx")).isEqualTo("file-too-complex");
    }

    @Test
    void a_mass_of_formulas_is_refused() {
        String formulas = IntStream.rangeClosed(1, 1_000)
                .mapToObj(row -> "<row r=\"%d\">%s</row>"
                        .formatted(row, "<c><f t=\"array\" ref=\"A1:XFD1048576\">A1</f><v>1</v></c>".repeat(300)))
                .collect(Collectors.joining());

        assertThat(slug(Workbooks.ofRows(formulas).bytes(), "roster.xlsx")).isEqualTo("file-too-complex");
    }

    @Test
    void a_mass_of_invented_elements_is_refused() {
        String invented =
                IntStream.range(0, 30_000).mapToObj(i -> "<e" + i + "/>").collect(Collectors.joining());

        assertThat(slug(Workbooks.ofRows(invented).bytes(), "roster.xlsx")).isEqualTo("file-too-complex");
    }

    @Test
    void an_archive_of_thousands_of_entries_is_refused() {
        Workbooks workbook = Workbooks.ofRows(row(1, text("A1", "x")));
        IntStream.range(0, 3_000).forEach(i -> workbook.part("xl/media/" + i, ""));

        assertThat(slug(workbook.bytes(), "roster.xlsx")).isEqualTo("file-too-complex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/sharedStrings.xml",
                "xl/_rels/workbook.xml.rels",
                "_rels/.rels"
            })
    void a_document_type_is_refused_in_every_part(String part) {
        byte[] workbook = Workbooks.ofRows(row(1, text("A1", "x")))
                .part(part, "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>")
                .bytes();

        assertThat(slug(workbook, "roster.xlsx")).isEqualTo("file-external-entity");
    }

    @Test
    void a_workbook_whose_sheets_are_all_hidden_has_nothing_to_read() {
        byte[] workbook = Workbooks.ofRows(row(1, text("A1", "x")))
                .workbook("<sheets><sheet name=\"one\" r:id=\"s1\" state=\"veryHidden\"/></sheets>")
                .bytes();

        assertThat(slug(workbook, "roster.xlsx")).isEqualTo("file-no-sheets");
    }

    @Test
    void an_empty_sheet_is_named() {
        byte[] workbook = Workbooks.ofRows(row(1, "<c r=\"A1\" s=\"3\"/>") + row(2, text("A2", " \u00A0")))
                .bytes();

        UnreadableFileException refusal = refusal(workbook, "roster.xlsx");

        assertThat(refusal.slug()).isEqualTo("file-empty");
        assertThat(refusal.detail()).contains("Sheet1");
    }

    @Test
    void a_file_beyond_the_limit_of_uploads_is_refused() {
        assertThat(slug(new byte[ReadLimits.MAX_FILE_BYTES + 1], "roster.csv")).isEqualTo("file-too-large");
    }

    @Test
    void a_mass_of_different_texts_is_refused() {
        String rows = IntStream.rangeClosed(1, 95_000)
                .mapToObj(row -> row(
                        row,
                        number("A" + row, 0, row + ".5"),
                        number("B" + row, 0, row + ".25"),
                        text("C" + row, "name " + row),
                        text("D" + row, "day " + row)))
                .collect(Collectors.joining());

        assertThat(slug(Workbooks.ofRows(rows).bytes(), "roster.xlsx")).isEqualTo("file-too-complex");
    }

    private String slug(byte[] content, String fileName) {
        return refusal(content, fileName).slug();
    }

    private UnreadableFileException refusal(byte[] content, String fileName) {
        UnreadableFileException refusal =
                catchThrowableOfType(UnreadableFileException.class, () -> reader.read(content, fileName));
        assertThat(refusal).as("refusal of %s", fileName).isNotNull();
        assertThat(refusal.detail()).endsWith(".").doesNotContain("Exception");
        return refusal;
    }
}
