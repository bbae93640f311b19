package org.residencytracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {
    @Test
    void hebrew_is_kept_and_nothing_but_hebrew_matches_it() {
        assertThat(Words.of("צִנְרוּר קָנֶה").words()).containsExactly("צנרור", "קנה");
        assertThat(Words.of("צנרור").allBegin(Words.of("Intubation"))).isFalse();
    }

    @Test
    void an_abbreviation_is_one_word_with_or_without_gershayim() {
        assertThat(Words.of("עמ״ש")).isEqualTo(Words.of("עמ\"ש")).isEqualTo(Words.of("עמש"));
    }

    @Test
    void words_are_found_by_their_beginnings_in_any_order() {
        Words item = Words.of("Fiberoptic intubation, awake");

        assertThat(Words.of("awa FIBER").allBegin(item)).isTrue();
        assertThat(Words.of("optic").allBegin(item)).isFalse();
    }

    @Test
    void nothing_but_signs_is_no_query() {
        assertThat(Words.of(" -.,\u200f'\" ").isEmpty()).isTrue();
    }
}
