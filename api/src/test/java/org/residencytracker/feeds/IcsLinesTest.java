package org.residencytracker.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IcsLinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "א", "€", "🏥", "aא€🏥", "é,", "תורן; "})
    void no_line_is_longer_than_75_octets_and_unfolding_gives_the_text_back(String piece) {
        for (int length = 0; length < 120; length++) {
            String text = "x".repeat(length % 7) + piece.repeat(length);

            byte[] file = new IcsLines().text("SUMMARY", text).toBytes();

            assertThat(physicalLines(file)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(75));
            assertThat(unfolded(file))
                    .isEqualTo("SUMMARY:" + text.replace(";", "\\;").replace(",", "\\,") + "\r\n");
        }
    }

    @Test
    void folding_never_cuts_a_character() {
        byte[] file = new IcsLines().text("SUMMARY", "ה".repeat(300)).toBytes();

        assertThat(physicalLines(file)).hasSizeGreaterThan(8).allSatisfy(IcsLinesTest::decodesAlone);
    }

    @Test
    void a_line_of_exactly_75_octets_is_not_folded() {
        byte[] file = new IcsLines().line("X", "a".repeat(73)).toBytes();

        assertThat(file).hasSize(77).endsWith('\r', '\n');
    }

    @Test
    void what_separates_is_escaped_and_line_ends_become_one_mark() {
        byte[] file = new IcsLines()
                .text("SUMMARY", "תורן, מחלקה; א \\ ב\r\nשורה\nעוד\rסוף")
                .toBytes();

        assertThat(unfolded(file)).isEqualTo("SUMMARY:תורן\\, מחלקה\\; א \\\\ ב\\nשורה\\nעוד\\nסוף\r\n");
    }

    @Test
    void a_list_separates_its_texts_by_commas_that_are_not_escaped() {
        byte[] file = new IcsLines().texts("CATEGORIES", List.of("a,b", "c")).toBytes();

        assertThat(unfolded(file)).isEqualTo("CATEGORIES:a\\,b,c\r\n");
    }

    @Test
    void control_characters_and_half_characters_cannot_break_the_file() {
        byte[] file = new IcsLines()
                .text("SUMMARY", "a\u0000b\u001Bc\u007F\td\uD83Ce")
                .toBytes();

        assertThat(unfolded(file)).isEqualTo("SUMMARY:abc\td\uFFFDe\r\n");
    }

    @Test
    void a_text_cannot_add_a_line_of_its_own() {
        byte[] file = new IcsLines().text("SUMMARY", "x\r\nBEGIN:VALARM").toBytes();

        assertThat(physicalLines(file)).hasSize(1);
    }

    private static String unfolded(byte[] file) {
        return new String(file, UTF_8).replace("\r\n ", "");
    }

    private static List<byte[]> physicalLines(byte[] file) {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at + 1 < file.length; at++) {
            if (file[at] == '\r' && file[at + 1] == '\n') {
                lines.add(java.util.Arrays.copyOfRange(file, start, at));
                start = at + 2;
            }
        }
        assertThat(start).as("the file ends with a line end").isEqualTo(file.length);
        return lines;
    }

    private static void decodesAlone(byte[] line) throws CharacterCodingException {
        UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
    }
}
