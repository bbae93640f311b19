package org.residencytracker.curriculum.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.LoggedItems;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.testsupport.Cast;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NodeResourceTest {
    @Inject
    Curricula curricula;

    @Inject
    LoggedItems logged;

    private String rotation;
    private String skills;

    @BeforeEach
    void begin() {
        rotation = Trees.in(curricula).rotation("Airway rotation");
        skills = CategoryKey.SKILLS.rootId(rotation);
    }

    @Test
    void a_tree_is_read_once_and_then_known_not_to_have_changed() {
        Response first = Cast.RINA.asks().get(path("tree"));

        first.then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("treeVersion", equalTo(1))
                .body("nodes.categoryKey", equalTo(List.of("KNOWLEDGE", "SKILLS", "GUIDANCE")));
        Cast.RINA
                .asks()
                .header("If-None-Match", "\"1\"")
                .get(path("tree"))
                .then()
                .statusCode(304);
        assertProblem(Cast.RINA.asks().get("/api/v1/rotations/none/tree"), 404, "rotation-not-found");
    }

    @Test
    void nodes_are_added_edited_moved_and_copied_each_in_one_version() {
        Response subject = add(1, Map.of("parentId", skills, "type", "SUBJECT", "name", " Airway ", "nameHe", "נתיב"));
        subject.then().statusCode(201).header("ETag", equalTo("\"2\"")).body("node.name", equalTo("Airway"));
        String subjectId = subject.jsonPath().getString("node.id");
        String leafId = leaf(2, subjectId, "Mask ventilation");

        Response edited = admin(3).body(Map.of(
                        "requiredCount",
                        20,
                        "notesHe",
                        "בהשגחה",
                        "links",
                        List.of(Map.of("label", "Guide", "url", "https://learn.example/1"))))
                .patch(path("nodes/" + leafId));
        Response copied = admin(4).post(path("nodes/" + subjectId + "/duplicate"));
        Response moved = admin(5).body(Map.of("parentId", copied.jsonPath().getString("node.id"), "position", 0))
                .post(path("nodes/" + leafId + "/move"));

        edited.then()
                .statusCode(200)
                .body("node.requiredCount", equalTo(20))
                .body("node.links[0].url", equalTo("https://learn.example/1"));
        copied.then().statusCode(201).body("nodes", hasSize(2));
        moved.then().statusCode(200).body("node.order", equalTo(0)).body("treeVersion", equalTo(6));
        Cast.RINA
                .asks()
                .get(path("tree"))
                .then()
                .body("nodes", hasSize(3 + 4))
                .body("nodes.find { it.id == '%s' }.notesHe".formatted(leafId), equalTo("בהשגחה"));
    }

    @Test
    void a_member_is_cleared_by_a_blank_text_and_kept_by_its_absence() {
        String leafId = leaf(1, skills, "Mask ventilation");
        admin(2).body(Map.of("mcqUrl", "https://forms.example/q", "notes", "Supervised"))
                .patch(path("nodes/" + leafId));

        Response cleared = admin(3).body(Map.of("mcqUrl", "")).patch(path("nodes/" + leafId));

        cleared.then().statusCode(200).body("node.mcqUrl", nullValue()).body("node.notes", equalTo("Supervised"));
    }

    @Test
    void two_editors_never_interleave() {
        leaf(1, skills, "Mask ventilation");

        assertProblem(add(1, leafBody(skills, "Another")), 412, "stale-version");
        assertProblem(Cast.ADI.asks().body(leafBody(skills, "Another")).post(path("nodes")), 428, "if-match-required");
    }

    @Test
    void what_a_node_may_not_be_is_refused_with_a_pointer() {
        assertProblem(add(1, leafBody(skills, " ")), 422, "invalid-request")
                .body("violations.pointer", hasItem("/name"));
        assertProblem(add(1, with(leafBody(skills, "x"), "mcqUrl", "javascript:alert(1)")), 422, "invalid-request")
                .body("violations.pointer", hasItem("/mcqUrl"));
        assertProblem(
                        add(1, with(leafBody(skills, "x"), "links", List.of(Map.of("url", "http://plain.example")))),
                        422,
                        "invalid-request")
                .body("violations.pointer", hasItem("/links/0/url"));
        assertProblem(add(1, with(leafBody(skills, "x"), "requiredCount", 10_001)), 422, "invalid-request")
                .body("violations.pointer", hasItem("/requiredCount"));
        assertProblem(
                        add(1, Map.of("parentId", skills, "type", "SUBJECT", "name", "x", "requiredCount", 1)),
                        422,
                        "invalid-request")
                .body("violations.code", hasItem("leaf-only"));
        assertProblem(add(1, leafBody("none", "x")), 404, "node-not-found");
        assertProblem(add(1, Map.of("parentId", skills, "type", "CATEGORY", "name", "x")), 409, "node-type-order");
    }

    @Test
    void a_node_goes_with_what_is_below_it_unless_somebody_logged_it() {
        String subject = add(1, Map.of("parentId", skills, "type", "SUBJECT", "name", "Airway"))
                .jsonPath()
                .getString("node.id");
        String leafId = leaf(2, subject, "Mask ventilation");
        String free = leaf(3, skills, "Nobody's");
        logged.refer(leafId);

        assertProblem(admin(4).delete(path("nodes/" + subject)), 409, "node-in-use")
                .body("inUse", equalTo(1));
        admin(4).post(path("nodes/" + subject + "/archive"))
                .then()
                .statusCode(200)
                .body("node.archived", equalTo(true));
        admin(5).delete(path("nodes/" + free)).then().statusCode(200).body("removed", equalTo(List.of(free)));
        admin(6).post(path("nodes/" + subject + "/restore"))
                .then()
                .statusCode(200)
                .body("node.archived", equalTo(false));
        Cast.RINA.asks().get(path("tree")).then().body("nodes.id", not(hasItem(free)));
    }

    @Test
    void many_leaves_are_edited_together_or_not_at_all() {
        String first = leaf(1, skills, "First");
        String second = leaf(2, skills, "Second");

        admin(3).body(Map.of("nodeIds", List.of(first, second), "requiredCount", 7))
                .post(path("nodes/bulk"))
                .then()
                .statusCode(200)
                .body("nodes.requiredCount", equalTo(List.of(7, 7)));
        assertProblem(
                        admin(4).body(Map.of("nodeIds", List.of(first, skills), "requiredCount", 9))
                                .post(path("nodes/bulk")),
                        422,
                        "invalid-request")
                .body("violations.pointer", hasItem("/nodeIds/1"));
        assertThat(Trees.in(curricula).curriculum().tree(rotation).leaves())
                .allMatch(leaf -> leaf.requiredCount() == 7);
    }

    @Test
    void a_clean_up_does_what_its_preview_said_and_nothing_else() {
        leaf(1, skills, "Mask ventilation");
        leaf(2, skills, "mask ventilation");
        Response preview = Cast.ADI.asks().get(path("maintenance"));
        preview.then().statusCode(200).body("duplicates", hasSize(1));

        assertProblem(maintain("another"), 409, "maintenance-outdated");
        maintain(preview.jsonPath().getString("fingerprint"))
                .then()
                .statusCode(200)
                .body("treeVersion", equalTo(4));

        Cast.ADI.asks().get(path("maintenance")).then().body("duplicates", hasSize(0));
        assertThat(Trees.in(curricula).curriculum().tree(rotation).leaves()).hasSize(1);
    }

    private Response maintain(String fingerprint) {
        return Cast.ADI.asks().body(Map.of("fingerprint", fingerprint)).post(path("maintenance"));
    }

    private String leaf(long version, String parentId, String name) {
        Response added = add(version, leafBody(parentId, name));
        added.then().statusCode(201);
        return added.jsonPath().getString("node.id");
    }

    private static Map<String, Object> leafBody(String parentId, String name) {
        return Map.of("parentId", parentId, "type", "LEAF", "name", name);
    }

    private static Map<String, Object> with(Map<String, Object> body, String member, Object value) {
        Map<String, Object> more = new HashMap<>(body);
        more.put(member, value);
        return more;
    }

    private Response add(long version, Map<String, Object> body) {
        return admin(version).body(body).post(path("nodes"));
    }

    private static RequestSpecification admin(long version) {
        return Cast.ADI.asks().header("If-Match", "\"" + version + "\"");
    }

    private String path(String rest) {
        return "/api/v1/rotations/" + rotation + "/" + rest;
    }
}
