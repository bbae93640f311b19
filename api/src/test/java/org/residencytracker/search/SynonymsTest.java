package org.residencytracker.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SynonymsTest {
    private final Synonyms synonyms = Synonyms.read();

    @ParameterizedTest
    @CsvSource({
        "PPH, postpartum hemorrhage",
        "postpartum haemorrhage, pph",
        "ICU admission, intensive care unit admission",
        "cancer surgery, oncology surgery",
        "heart attack, mi",
        "טיפול נמרץ, icu",
        "CPR, החייאה",
        "טנ״מ, טיפול נמרץ",
        "מלר\"ד, emergency",
    })
    void a_query_also_means_what_its_group_says(String query, String meaning) {
        assertThat(synonyms.meanings(Words.of(query))).contains(Words.of(meaning));
    }

    @Test
    void a_word_that_only_begins_like_a_synonym_means_itself() {
        assertThat(synonyms.meanings(Words.of("michigan"))).containsExactly(Words.of("michigan"));
    }
}
