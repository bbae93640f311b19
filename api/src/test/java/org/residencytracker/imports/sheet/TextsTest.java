package org.residencytracker.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x061C,
                0x200E,
                0x200F,
                0x202A,
                0x202B,
                0x202C,
                0x202D,
                0x202E,
                0x2066,
                0x2067,
                0x2068,
                0x2069, // bidi
                0x200B,
                0x200C,
                0x200D,
                0x2060,
                0xFEFF,
                0x00AD,
                0x180E // of no width
            })
    void an_invisible_character_makes_no_difference(int codePoint) {
        String mark = Character.toString(codePoint);

        assertThat(Texts.normalise(mark + "נועה" + mark + " בר" + mark + "קן" + mark))
                .isEqualTo("נועה ברקן");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x09, 0x0A, 0x0D, 0x85, 0xA0, 0x1680, 0x2003, 0x2007, 0x2009, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000
            })
    void every_kind_of_space_is_one_space_and_none_at_the_ends(int codePoint) {
        String space = Character.toString(codePoint);

        assertThat(Texts.normalise(space + "נועה" + space + " " + space + "ברקן" + space))
                .isEqualTo("נועה ברקן");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ח׳ליל", "ח'ליל", "ח’ליל", "ח‘ליל", "ח`ליל", "ח´ליל", "ח′ליל", "חʼליל"})
    void every_kind_of_geresh_is_one(String name) {
        assertThat(Texts.normalise(name)).isEqualTo("ח'ליל");
    }

    @ParameterizedTest
    @ValueSource(strings = {"עמ״ש", "עמ\"ש", "עמ”ש", "עמ“ש", "עמ„ש", "עמ''ש", "עמ׳׳ש", "עמ’’ש", "עמ″ש"})
    void every_kind_of_gershayim_is_one(String header) {
        assertThat(Texts.normalise(header)).isEqualTo("עמ\"ש");
    }

    @ParameterizedTest
    @ValueSource(strings = {"כהן-צדק", "כהן־צדק", "כהן‐צדק", "כהן‑צדק", "כהן–צדק", "כהן—צדק", "כהן−צדק"})
    void every_kind_of_hyphen_is_one(String name) {
        assertThat(Texts.normalise(name)).isEqualTo("כהן-צדק");
    }

    @ParameterizedTest
    @CsvSource({
        "נֹעָה, נעה",
        "שׁיר, שיר",
        "שׁיר, שיר",
        "José, jose",
        "Müller, muller",
        "STRAẞE, strasse",
        "Straße, strasse",
        "ΣΊΣΥΦΟΣ, σισυφοσ",
        "Ｎｏａ, noa",
        "ﬁsh, fish",
    })
    void accents_niqqud_width_and_case_make_no_difference(String written, String normal) {
        assertThat(Texts.normalise(written)).isEqualTo(Texts.normalise(normal));
    }

    @Test
    void final_letters_are_kept() {
        assertThat(Texts.normalise("לוין")).isEqualTo("לוין").isNotEqualTo(Texts.normalise("לוינ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200F\u00A0\u200B"})
    void nothing_visible_is_the_empty_text(String text) {
        assertThat(Texts.normalise(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ת. חדר לידה", "  Dr.  Lior\tTavor ", "עמ״ש", "É’’–", "' '", "a''' b"})
    void what_is_normal_stays_as_it_is(String text) {
        String once = Texts.normalise(text);

        assertThat(Texts.normalise(once)).isEqualTo(once);
    }
}
