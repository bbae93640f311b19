package org.residencytracker.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;

/** Finding by words of both scripts in the running application. */
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchTest {
    private static final String SEARCH = "/api/v1/search";
    private static String rotation = "";
    private static String skills = "";

    @BeforeEach
    void fill() {
        if (!rotation.isEmpty()) {
            return;
        }
        rotation = Cast.ADI
                .asks()
                .body(Map.of("name", "Zebra ward", "nameHe", "מחלקת זברה", "color", "#64748B"))
                .post("/api/v1/rotations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        skills = "rot-" + rotation + "-root-skills";
        add("Quagga resuscitation", "החייאת קואגה");
        add("Quagga bleeding", "דימום של קואגה");
        add("Okapi line", "קו אוקאפי");
    }

    @Test
    void an_item_is_found_by_the_beginnings_of_its_words_in_either_script() {
        assertThat(titles("QUAG resus")).containsExactly("Quagga resuscitation");
        assertThat(titles("קוֹאָגָה החיי")).containsExactly("Quagga resuscitation");
        assertThat(titles("uagga")).isEmpty();
    }

    @Test
    void a_hebrew_word_that_nothing_has_finds_nothing() {
        assertThat(titles("שסתומון")).isEmpty();
        assertThat(titles("\u200f-\"'. ")).isEmpty();
    }

    @Test
    void words_that_mean_the_same_find_the_same() {
        assertThat(titles("quagga CPR")).containsExactly("Quagga resuscitation");
        assertThat(titles("quagga haemorrhage")).containsExactly("Quagga bleeding");
        assertThat(titles("דמם קואגה")).containsExactly("Quagga bleeding");
    }

    @Test
    void what_is_named_so_comes_before_what_only_stands_there() {
        JsonPath found = find(Cast.RINA, "zebra");

        assertThat(found.getString("items[0].kind")).isEqualTo("ROTATION");
        assertThat(found.getList("items.name", String.class))
                .containsExactly("Zebra ward", "Quagga resuscitation", "Quagga bleeding", "Okapi line");
        assertThat(found.getString("items[1].rotationId")).isEqualTo(rotation);
        assertThat(found.getList("items[1].path.name", String.class)).containsExactly("Zebra ward", "Skills");
    }

    @Test
    void an_edit_shows_at_once_and_what_is_archived_is_not_found() {
        String id = add("Tapir tube", "צינור טפיר");
        assertThat(titles("tapir")).containsExactly("Tapir tube");

        Cast.ADI
                .asks()
                .header("If-Match", version())
                .post("/api/v1/rotations/" + rotation + "/nodes/" + id + "/archive")
                .then()
                .statusCode(200);

        assertThat(titles("tapir")).isEmpty();
    }

    @Test
    void people_are_found_by_either_name_with_their_role() {
        JsonPath found = find(Cast.RINA, "mor tal");

        assertThat(found.getList("items.kind", String.class)).contains("PERSON");
        assertThat(found.getString("items.find { it.id == '" + Cast.TAL.id() + "' }.role"))
                .isEqualTo("TUTOR");
    }

    @Test
    void too_long_a_text_is_refused() {
        assertProblem(Cast.RINA.asks().get(SEARCH + "?q=" + "a".repeat(201)), 422, "invalid-request");
    }

    private static List<String> titles(String query) {
        return find(Cast.RINA, query).getList("items.name", String.class);
    }

    private static JsonPath find(Cast viewer, String query) {
        return viewer.asks()
                .queryParam("q", query)
                .get(SEARCH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String add(String name, String nameHe) {
        Map<String, Object> leaf = new HashMap<>(
                Map.of("parentId", skills, "type", "LEAF", "name", name, "nameHe", nameHe, "requiredCount", 3));
        return Cast.ADI
                .asks()
                .header("If-Match", version())
                .body(leaf)
                .post("/api/v1/rotations/" + rotation + "/nodes")
                .then()
                .statusCode(201)
                .extract()
                .path("node.id");
    }

    private static String version() {
        return Cast.ADI.asks().get("/api/v1/rotations/" + rotation + "/tree").header("ETag");
    }
}
