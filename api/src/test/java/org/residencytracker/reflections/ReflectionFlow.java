package org.residencytracker.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.Residents;

/**
 * Writing and reading reflections through the running application. Each test has a resident and an entry of its own, in a rotation
 * of Oren.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ReflectionFlow {
    private static final String REFLECTIONS = "/api/v1/reflections";
    private static final String TEMPLATES = "/api/v1/reflection-templates";

    @Inject
    Curricula curricula;

    private Residents.Resident resident;
    private String taskId;

    @BeforeEach
    void log() {
        Cast.ADI.asks().get("/api/v1/rotations").then().statusCode(200);
        Trees trees = Trees.in(curricula);
        trees.own("neurosurgery", new AccountId(Cast.OREN.id()));
        String item = trees.leaf("neurosurgery", CategoryKey.SKILLS, "Arterial line", 5);
        resident = Residents.in("neurosurgery");
        taskId = resident.asks()
                .body(Map.of("itemId", item))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void a_draft_saves_itself_and_one_from_an_older_state_is_refused() {
        JsonPath form = form(resident);
        assertThat(form.getString("audience")).isEqualTo("RESIDENT");
        assertThat(form.getString("itemName")).isEqualTo("Arterial line");
        assertThat((Object) form.get("draft")).isNull();

        save(0, Map.of("situation", "בלילה במיון")).then().statusCode(200).header("ETag", equalTo("\"1\""));

        assertProblem(save(0, Map.of("situation", "other tab")), 412, "stale-version");
        assertProblem(save(1, Map.of("nonsense", "x")), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/answers/nonsense"));
        assertThat(form(resident).getString("draft.answers.situation")).isEqualTo("בלילה במיון");
    }

    @Test
    void what_is_submitted_is_read_by_the_tutor_and_an_admin_and_nobody_else() {
        assertProblem(submit(resident, Map.of("situation", "only this")), 422, "invalid-request")
                .body("violations.pointer", hasItem("/answers/role"));
        String id = submitted(resident);

        assertProblem(submit(resident, complete(resident)), 409, "reflection-submitted")
                .body("reflectionId", equalTo(id));
        assertProblem(save(0, Map.of("situation", "later")), 409, "reflection-submitted");
        read(Cast.OREN, id).then().statusCode(200).body("answers", hasKey("situation"));
        read(Cast.ADI, id).then().statusCode(200).body("allowedActions", contains("COMMENT"));
        assertProblem(read(Cast.TAL, id), 404, "reflection-not-found");
        assertProblem(read(Cast.RINA, id), 404, "reflection-not-found");
        Cast.OREN
                .asks()
                .get(REFLECTIONS + "?residentId=" + resident.id())
                .then()
                .body("items.id", contains(id))
                .body("items[0].itemName", equalTo("Arterial line"));
        assertProblem(Cast.TAL.asks().get(REFLECTIONS + "?residentId=" + resident.id()), 404, "reflection-not-found");
    }

    @Test
    void a_tutor_writes_beside_the_residents_text_and_shares_it_or_not() {
        submitted(resident);
        Cast.OREN
                .asks()
                .get(REFLECTIONS + "/form?taskId=" + taskId)
                .then()
                .statusCode(200)
                .body("audience", equalTo("TUTOR"))
                .body("residents.answers", hasKey("situation"));
        Map<String, String> answers = answersTo(
                Cast.OREN.asks().get(REFLECTIONS + "/form?taskId=" + taskId).jsonPath());
        String id = Cast.OREN
                .asks()
                .body(Map.of("taskId", taskId, "answers", answers))
                .post(REFLECTIONS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertProblem(resident.asks().get(REFLECTIONS + "/" + id), 404, "reflection-not-found");
        resident.asks().get(REFLECTIONS + "?authorRole=TUTOR").then().body("items", empty());
        share(id, true);
        resident.asks().get(REFLECTIONS + "/" + id).then().statusCode(200).body("shared", equalTo(true));
        resident.asks().get(REFLECTIONS + "?authorRole=TUTOR").then().body("items.id", contains(id));
        share(id, false);
        assertProblem(resident.asks().get(REFLECTIONS + "/" + id), 404, "reflection-not-found");
    }

    @Test
    void an_admins_comment_is_read_by_the_author() {
        String id = submitted(resident);

        assertProblem(
                Cast.ADI.asks().body(Map.of("text", "  ")).put(REFLECTIONS + "/" + id + "/comment"),
                422,
                "invalid-request");
        Cast.ADI
                .asks()
                .body(Map.of("text", "Well seen"))
                .put(REFLECTIONS + "/" + id + "/comment")
                .then()
                .statusCode(200);

        resident.asks()
                .get(REFLECTIONS + "/" + id)
                .then()
                .body("adminComment.text", equalTo("Well seen"))
                .body("adminComment.by.id", equalTo(Cast.ADI.id()));
    }

    @Test
    void an_entry_of_somebody_else_cannot_be_written_about() {
        assertProblem(Cast.RINA.asks().get(REFLECTIONS + "/form?taskId=" + taskId), 404, "reflection-not-found");
        assertProblem(Cast.TAL.asks().get(REFLECTIONS + "/form?taskId=" + taskId), 404, "reflection-not-found");
        assertProblem(Cast.RINA.asks().get(REFLECTIONS + "/form?taskId=none"), 404, "reflection-not-found");
        assertProblem(Cast.RINA.asks().get(REFLECTIONS + "/form"), 422, "invalid-request");
    }

    @Test
    void a_published_template_is_frozen_and_its_next_version_begins_as_a_draft() {
        String key = "case_" + resident.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        Map<String, Object> body = Map.of("taskTypes", List.of("none"), "sections", List.of(section("what")));
        Map<String, Object> fresh = new HashMap<>(body);
        fresh.putAll(Map.of("templateKey", key, "audience", "RESIDENT"));
        Cast.ADI.asks().body(fresh).post(TEMPLATES).then().statusCode(201).body("id", equalTo(key + "_1"));
        assertProblem(Cast.ADI.asks().body(fresh).post(TEMPLATES), 409, "template-key-in-use");
        assertProblem(resident.asks().get(TEMPLATES + "/" + key + "_1"), 404, "template-not-found");

        publish(key + "_1", 1).then().statusCode(200).body("status", equalTo("PUBLISHED"));
        assertProblem(edit(key + "_1", 2, body), 409, "template-published");
        assertProblem(
                Cast.ADI.asks().header("If-Match", "\"2\"").delete(TEMPLATES + "/" + key + "_1"),
                409,
                "template-published");
        Cast.ADI
                .asks()
                .post(TEMPLATES + "/" + key + "_1/draft")
                .then()
                .statusCode(201)
                .body("id", equalTo(key + "_2"))
                .body("sections[0].purpose", nullValue());
        assertProblem(Cast.ADI.asks().post(TEMPLATES + "/" + key + "_1/draft"), 409, "template-draft-exists");
        Cast.ADI
                .asks()
                .header("If-Match", "\"1\"")
                .delete(TEMPLATES + "/" + key + "_2")
                .then()
                .statusCode(204);
        Cast.ADI.asks().get(TEMPLATES).then().body("items.id", not(hasItem(key + "_2")));
    }

    @Test
    void questions_of_one_name_are_refused_with_their_place() {
        Map<String, Object> twice = Map.of(
                "templateKey",
                "twice",
                "audience",
                "RESIDENT",
                "taskTypes",
                List.of("*"),
                "sections",
                List.of(section("what"), section("what")));

        assertProblem(Cast.ADI.asks().body(twice).post(TEMPLATES), 422, "invalid-request")
                .body("violations", hasSize(1));
    }

    private static Map<String, Object> section(String id) {
        Map<String, String> words = Map.of("en", "What happened?", "he", "מה קרה?");
        return Map.of("id", id, "name", words, "prompts", List.of(Map.of("id", id, "label", words, "required", true)));
    }

    private static Response publish(String id, long version) {
        return Cast.ADI
                .asks()
                .header("If-Match", '"' + Long.toString(version) + '"')
                .post(TEMPLATES + "/" + id + "/publish");
    }

    private static Response edit(String id, long version, Map<String, Object> body) {
        return Cast.ADI
                .asks()
                .header("If-Match", '"' + Long.toString(version) + '"')
                .body(body)
                .put(TEMPLATES + "/" + id);
    }

    private Response save(long version, Map<String, String> answers) {
        return resident.asks()
                .header("If-Match", '"' + Long.toString(version) + '"')
                .body(Map.of("answers", answers))
                .put(REFLECTIONS + "/drafts/" + taskId);
    }

    private JsonPath form(Residents.Resident writer) {
        return writer.asks()
                .get(REFLECTIONS + "/form?taskId=" + taskId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private Map<String, String> complete(Residents.Resident writer) {
        return answersTo(form(writer));
    }

    private static Map<String, String> answersTo(JsonPath form) {
        Map<String, String> answers = new HashMap<>();
        List<List<String>> ids = form.getList("sections.prompts.id");
        ids.forEach(section -> section.forEach(id -> answers.put(id, "About " + id)));
        return answers;
    }

    private Response submit(Residents.Resident writer, Map<String, String> answers) {
        return writer.asks().body(Map.of("taskId", taskId, "answers", answers)).post(REFLECTIONS);
    }

    private String submitted(Residents.Resident writer) {
        return submit(writer, complete(writer)).then().statusCode(201).extract().path("id");
    }

    private static Response read(Cast reader, String id) {
        return reader.asks().get(REFLECTIONS + "/" + id);
    }

    private static void share(String id, boolean shared) {
        Cast.OREN
                .asks()
                .body(Map.of("shared", shared))
                .put(REFLECTIONS + "/" + id + "/sharing")
                .then()
                .statusCode(200);
    }
}
