package org.residencytracker.accounts.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.accounts.NameMatch;
import org.residencytracker.accounts.Person;
import org.residencytracker.imports.sheet.Texts;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeopleByNameTest {
    private static final Person RINA = person("rina", "Rina Shalev", "רינה שלו");
    private static final Person DANA = person("dana", "Dana Levi", "דנה לוי");
    private static final Person DAVID = person("david", "David Levi", "דוד לוי");
    private static final Person TAMAR = person("tamar", "Tamar Levi", "תמר לוי");
    private static final Person BAR = person("bar", "Noga Bar Kama", "נגה בר־כמא");
    private static final Person DROR = person("dror", "Dror Drori", "דרור דרורי");
    private static final List<Person> PEOPLE = List.of(RINA, DANA, DAVID, TAMAR, BAR, DROR);

    private final PeopleByName matcher = new PeopleByName(PEOPLE, List.of(alias("הרופאה", RINA), alias("Levi", TAMAR)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rina Shalev",
                "rina  SHALEV",
                "\u202Bרינה שלו\u202C",
                "רִינָה שָׁלֵו",
                "רינה\u00A0שלו",
                "Dr Rina Shalev",
                "Dr. Rina Shalev",
                "Dr.Rina Shalev",
                "Prof. Dr. Rina Shalev",
                "ד\"ר רינה שלו",
                "ד״ר רינה שלו",
                "דר' רינה שלו",
                "דר׳ שלו",
                "פרופ' שלו",
                "פרופ׳ רינה שלו",
                "הרופאה",
                "ד\"ר הרופאה",
                "Shalev R",
                "Shalev R.",
                "R. Shalev",
                "R Shalev",
                "R.Shalev",
                "שלו ר",
                "שלו ר'",
                "ר' שלו",
                "ר. שלו",
                "Shalev",
                "שלו"
            })
    void one_person_is_found_however_the_name_is_written(String name) {
        assertThat(matcher.match(name)).isEqualTo(new NameMatch.Found(RINA));
    }

    @ParameterizedTest
    @ValueSource(strings = {"לוי", "ד\"ר לוי", "לוי ד", "ד. לוי", "Levi D", "D Levi"})
    void two_people_of_one_family_name_are_never_guessed(String name) {
        assertThat(matcher.match(name)).isInstanceOf(NameMatch.Ambiguous.class);
    }

    @Test
    void an_initial_tells_people_of_one_family_name_apart() {
        assertThat(matcher.match("לוי ת'")).isEqualTo(new NameMatch.Found(TAMAR));
        assertThat(matcher.match("T. Levi")).isEqualTo(new NameMatch.Found(TAMAR));
        assertThat(candidates(matcher.match("Levi D"))).containsExactly(DANA, DAVID);
    }

    @Test
    void an_alias_settles_what_would_be_ambiguous() {
        assertThat(matcher.match("levi")).isEqualTo(new NameMatch.Found(TAMAR));
        assertThat(candidates(matcher.match("לוי"))).containsExactly(DANA, DAVID, TAMAR);
    }

    @Test
    void a_full_name_comes_before_an_alias() {
        PeopleByName matching = new PeopleByName(PEOPLE, List.of(alias("Dana Levi", RINA)));

        assertThat(matching.match("Dana Levi")).isEqualTo(new NameMatch.Found(DANA));
    }

    @Test
    void two_people_of_one_full_name_are_ambiguous() {
        Person twin = person("twin", "Rina Shalev", "רינה כהן");
        PeopleByName matching = new PeopleByName(List.of(RINA, twin), List.of());

        assertThat(candidates(matching.match("Rina Shalev"))).containsExactly(RINA, twin);
        assertThat(matching.match("רינה כהן")).isEqualTo(new NameMatch.Found(twin));
    }

    @Test
    void a_person_whose_names_are_alike_is_one_person() {
        Person same = person("same", "Lee Kay", "Lee Kay");

        assertThat(new PeopleByName(List.of(same), List.of()).match("Kay")).isEqualTo(new NameMatch.Found(same));
    }

    @Test
    void family_names_of_two_words_and_hyphens_are_found() {
        assertThat(matcher.match("Bar Kama")).isEqualTo(new NameMatch.Found(BAR));
        assertThat(matcher.match("N. Bar Kama")).isEqualTo(new NameMatch.Found(BAR));
        assertThat(matcher.match("בר-כמא נ")).isEqualTo(new NameMatch.Found(BAR));
    }

    @Test
    void a_name_that_begins_like_a_title_is_whole() {
        assertThat(matcher.match("Drori")).isEqualTo(new NameMatch.Found(DROR));
        assertThat(matcher.match("דרורי")).isEqualTo(new NameMatch.Found(DROR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u200f", "Nobody", "Dr.", "ד\"ר", "Rina", "רינה", "R", "Shal", "Shalev X", "Levi Rina"
            })
    void who_fits_nobody_is_unknown(String name) {
        assertThat(matcher.match(name)).isEqualTo(new NameMatch.Unknown());
    }

    @Test
    void an_alias_of_somebody_who_is_gone_means_nobody() {
        PeopleByName matching = new PeopleByName(List.of(DANA), List.of(alias("boss", RINA)));

        assertThat(matching.match("boss")).isEqualTo(new NameMatch.Unknown());
    }

    private static List<Person> candidates(NameMatch match) {
        return ((NameMatch.Ambiguous) match).candidates();
    }

    private static NameAlias alias(String name, Person person) {
        return new NameAlias(name, Texts.normalise(name), person.id(), Instant.EPOCH);
    }

    private static Person person(String id, String fullName, String fullNameHe) {
        return new Person(new AccountId(id), fullName, Optional.of(fullNameHe), Role.RESIDENT, true);
    }
}
