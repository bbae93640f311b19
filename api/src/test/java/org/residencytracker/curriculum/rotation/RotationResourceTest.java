package org.residencytracker.curriculum.rotation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.curriculum.LoggedItems;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.testsupport.Cast;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RotationResourceTest {
    private static final String ROTATIONS = "/api/v1/rotations/";

    @Inject
    Curricula curricula;

    @Inject
    LoggedItems logged;

    @Test
    void everybody_sees_the_nine_core_rotations_in_their_order() {
        given().get("/api/v1/rotations")
                .then()
                .statusCode(200)
                .body("items[0].id", equalTo("icu"))
                .body("items[8].nameHe", equalTo("רפואת כאב"));
    }

    @Test
    void a_rotation_is_created_and_edited_against_its_version() {
        Response created = create("Trauma");
        created.then()
                .statusCode(201)
                .body("version", equalTo(1))
                .body("allowedActions", hasItems("EDIT", "SET_OWNERS", "DUPLICATE", "ARCHIVE", "DELETE"));
        String id = created.jsonPath().getString("id");
        assertThat(created.header("Location")).endsWith(ROTATIONS + id);

        admin(1).body(Map.of("nameHe", "טראומה", "color", "#abcdef"))
                .patch(ROTATIONS + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("nameHe", equalTo("טראומה"))
                .body("name", equalTo("Trauma"))
                .body("color", equalTo("#ABCDEF"));

        assertProblem(admin(1).body(Map.of("name", "Late")).patch(ROTATIONS + id), 412, "stale-version");
        given().get("/api/v1/rotations").then().body("items.id", hasItem(id));
        Cast.RINA.asks().get(ROTATIONS + id).then().body("allowedActions", hasSize(0));
    }

    @Test
    void only_active_tutors_own_rotations() {
        String id = create("Burns").jsonPath().getString("id");

        admin(1).body(Map.of("ownerIds", List.of(Cast.TAL.id())))
                .put(ROTATIONS + id + "/owners")
                .then()
                .statusCode(200)
                .body("owners.fullName", equalTo(List.of("Tal Mor")));

        assertProblem(
                        admin(2).body(Map.of("ownerIds", List.of(Cast.TAL.id(), Cast.RINA.id())))
                                .put(ROTATIONS + id + "/owners"),
                        422,
                        "owner-not-tutor")
                .body("violations.pointer", hasItem("/ownerIds/1"));
        Cast.OREN
                .asks()
                .get(ROTATIONS + "details")
                .then()
                .body("items.find { it.id == '%s' }.owners[0].id".formatted(id), equalTo(Cast.TAL.id()));
    }

    @Test
    void a_copy_has_the_whole_curriculum_under_ids_of_its_own() {
        Trees trees = Trees.in(curricula);
        String id = create("Cardiac").jsonPath().getString("id");
        String leaf = trees.leaf(id, CategoryKey.SKILLS, "Mask ventilation", 20);

        Response copy = Cast.ADI.asks().body(Map.of("name", "Cardiac two")).post(ROTATIONS + id + "/duplicate");

        copy.then().statusCode(201).body("leafCount", equalTo(1)).body("requiredTotal", equalTo(20));
        CurriculumTree tree = trees.curriculum().tree(copy.jsonPath().getString("id"));
        assertThat(tree.leaves()).extracting(Leaf::name).containsExactly("Mask ventilation");
        assertThat(tree.leaves()).extracting(Leaf::id).doesNotContain(leaf);
    }

    @Test
    void a_rotation_is_deleted_only_when_nothing_refers_to_it() {
        String used = create("Used").jsonPath().getString("id");
        String free = create("Free").jsonPath().getString("id");
        logged.refer(used);

        assertProblem(admin(1).delete(ROTATIONS + used), 409, "rotation-in-use");
        assertProblem(admin(1).delete(ROTATIONS + "icu"), 409, "rotation-core");
        admin(1).delete(ROTATIONS + free).then().statusCode(204);
        assertProblem(Cast.ADI.asks().get(ROTATIONS + free), 404, "rotation-not-found");
    }

    @Test
    void an_archived_rotation_is_no_longer_offered_until_it_is_restored() {
        String id = create("Old").jsonPath().getString("id");

        Cast.ADI.asks().post(ROTATIONS + id + "/archive").then().statusCode(200).body("archived", equalTo(true));

        given().get("/api/v1/rotations").then().body("items.id", not(hasItem(id)));
        Cast.ADI.asks().get(ROTATIONS + "details").then().body("items.id", not(hasItem(id)));
        Cast.ADI.asks().get(ROTATIONS + "details?archived=true").then().body("items.id", hasItem(id));
        Cast.ADI
                .asks()
                .post(ROTATIONS + id + "/restore")
                .then()
                .statusCode(200)
                .body("allowedActions", hasItem("ARCHIVE"));
        given().get("/api/v1/rotations").then().body("items.id", hasItem(id));
    }

    @Test
    void a_bad_colour_is_refused_with_a_pointer() {
        assertProblem(
                        Cast.ADI
                                .asks()
                                .body(Map.of("name", "Trauma", "color", "red"))
                                .post("/api/v1/rotations"),
                        422,
                        "invalid-request")
                .body("violations.pointer", hasItem("/color"));
    }

    private static Response create(String name) {
        return Cast.ADI.asks().body(Map.of("name", name, "color", "#336699")).post("/api/v1/rotations");
    }

    private static RequestSpecification admin(long version) {
        return Cast.ADI.asks().header("If-Match", "\"" + version + "\"");
    }
}
