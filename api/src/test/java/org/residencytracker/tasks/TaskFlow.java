package org.residencytracker.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.residencytracker.assignments.Residencies;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.testsupport.Cast;

/** An entry's way through the running application, from the resident to the tutor and into the numbers; each test goes on. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class TaskFlow {
    private static final String TASKS = "/api/v1/tasks";
    private static String intubation;
    private static String line;
    private static String lecture;
    private static String handover;
    private static String first;
    private static String second;

    @Inject
    Curricula curricula;

    @Inject
    Residencies residencies;

    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    @Test
    @Order(1)
    void a_resident_logs_in_the_active_rotation_only() {
        prepare();

        Response logged = log(Map.of("itemId", intubation, "count", 2, "note", " difficult "), "key-1");
        first = logged.jsonPath().getString("id");

        logged.then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", endsWith(TASKS + "/" + first))
                .body("status", equalTo("PENDING"))
                .body("note", equalTo("difficult"))
                .body("itemName", equalTo("Intubation"))
                .body("categoryKey", equalTo("SKILLS"))
                .body("requiredCount", equalTo(3))
                .body("performedOn", equalTo(LocalDate.now(clock).toString()))
                .body("resident.fullName", equalTo("Rina Shalev"))
                .body("allowedActions", contains("EDIT", "WITHDRAW"));
        assertProblem(log(Map.of("itemId", handover), null), 409, "rotation-not-active");
        assertProblem(log(Map.of("itemId", "icu-nothing"), null), 404, "node-not-found");
        assertProblem(log(Map.of("itemId", intubation, "count", 0), null), 422, "invalid-request");
        assertProblem(log(Map.of("itemId", intubation, "performedOn", "2020-01-01"), null), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/performedOn"));
    }

    @Test
    @Order(2)
    void a_repeated_request_makes_nothing_new() {
        log(Map.of("itemId", intubation, "count", 2, "note", " difficult "), "key-1")
                .then()
                .statusCode(200)
                .body("id", equalTo(first));

        assertProblem(log(Map.of("itemId", intubation), "key-1"), 409, "idempotency-key-reused");
        Cast.RINA.asks().get(TASKS).then().body("items", hasSize(1));
    }

    @Test
    @Order(3)
    void the_last_items_are_offered_again() {
        second = log(Map.of("itemId", line, "count", 5), null).jsonPath().getString("id");

        Cast.RINA
                .asks()
                .get(TASKS + "/recent-items")
                .then()
                .statusCode(200)
                .body("items.name", contains("Arterial line", "Intubation"))
                .body("items.lastCount", contains(5, 2))
                .body("items[1].lastNote", equalTo("difficult"));
    }

    @Test
    @Order(4)
    void others_do_not_learn_that_an_entry_exists() {
        String rina = Cast.RINA.id();

        assertProblem(Cast.OREN.asks().get(TASKS + "/" + first), 404, "task-not-found");
        assertProblem(Cast.OREN.asks().get(TASKS + "?residentId=" + rina), 404, "resident-not-found");
        assertProblem(Cast.OREN.asks().get(TASKS), 422, "invalid-request");
        assertProblem(Cast.OREN.asks().get("/api/v1/progress/" + rina), 404, "resident-not-found");
        assertProblem(decideOne(Cast.OREN, first, 1, "APPROVE"), 404, "task-not-found");
        assertProblem(Cast.RINA.asks().get(TASKS + "?residentId=" + Cast.TAL.id()), 404, "resident-not-found");
        Cast.OREN.asks().get(TASKS + "/queue").then().body("items", empty()).body("waiting", equalTo(0));
    }

    @Test
    @Order(5)
    void the_tutor_finds_the_group_and_its_entries() {
        for (Cast person : List.of(Cast.TAL, Cast.ADI)) {
            person.asks()
                    .get(TASKS + "/queue")
                    .then()
                    .statusCode(200)
                    .body("items.resident.fullName", contains("Rina Shalev"))
                    .body("items.rotationName", contains("ICU"))
                    .body("items.waiting", contains(2))
                    .body("waiting", equalTo(2))
                    .body("nextPageToken", nullValue());
        }
        Cast.TAL
                .asks()
                .get(TASKS + "?residentId=" + Cast.RINA.id() + "&rotationId=icu&status=PENDING&order=OLDEST")
                .then()
                .body("items.id", contains(first, second))
                .body("items[0].allowedActions", contains("APPROVE", "REJECT", "RETURN"));
        assertProblem(Cast.ADI.asks().get(TASKS + "?order=OLDEST"), 422, "invalid-request");
    }

    @Test
    @Order(6)
    void a_decision_counts_at_once_and_once() {
        assertProblem(
                        decide(Cast.TAL, Map.of("taskId", first, "version", 1, "decision", "REJECT")),
                        422,
                        "invalid-request")
                .body("violations[0].pointer", equalTo("/decisions/0/reason"));

        decide(
                        Cast.TAL,
                        Map.of("taskId", first, "version", 1, "decision", "APPROVE"),
                        Map.of("taskId", second, "version", 1, "decision", "RETURN", "reason", "Five?"),
                        Map.of("taskId", "nothing", "version", 1, "decision", "APPROVE"))
                .then()
                .statusCode(200)
                .body("items.outcome", contains("DECIDED", "DECIDED", "NOT_FOUND"))
                .body("items[0].task.decidedBy.fullName", equalTo("Tal Mor"))
                .body("items[1].task.feedback[0].text", equalTo("Five?"));
        decide(Cast.ADI, Map.of("taskId", first, "version", 1, "decision", "APPROVE"))
                .then()
                .body("items.outcome", contains("ALREADY_DECIDED"));
        assertProblem(decideOne(Cast.TAL, first, 2, "APPROVE"), 409, "task-decided");
        Cast.TAL.asks().get(TASKS + "/queue").then().body("items", empty());
    }

    @Test
    @Order(7)
    void a_returned_entry_is_corrected_and_waits_again() {
        assertProblem(edit(first, 2, Map.of("count", 9)), 409, "task-decided");
        assertProblem(edit(second, 1, Map.of("count", 1)), 412, "stale-version");
        assertProblem(Cast.RINA.asks().body(Map.of("count", 1)).patch(TASKS + "/" + second), 428, "if-match-required");

        edit(second, 2, Map.of("count", 1)).then().statusCode(200).body("status", equalTo("PENDING"));

        decideOne(Cast.TAL, second, 3, "APPROVE")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("allowedActions", empty());
    }

    @Test
    @Order(8)
    void a_withdrawn_entry_is_gone_from_lists_and_numbers() {
        String mistake = log(Map.of("itemId", lecture), null).jsonPath().getString("id");

        Cast.RINA
                .asks()
                .header("If-Match", "\"1\"")
                .delete(TASKS + "/" + mistake)
                .then()
                .statusCode(204);

        assertProblem(Cast.RINA.asks().get(TASKS + "/" + mistake), 404, "task-not-found");
        Cast.RINA.asks().get(TASKS).then().body("items", hasSize(2));
    }

    @Test
    @Order(9)
    void progress_is_capped_item_by_item() {
        log(Map.of("itemId", line, "count", 7), null).then().statusCode(201);

        JsonPath icu = progress("me");

        String rotation = "rotations.find { it.rotationId == 'icu' }.";
        assertThat(icu.getString(rotation + "state")).isEqualTo("ACTIVE");
        assertThat(icu.getInt(rotation + "required")).isEqualTo(3 + 2 + 4);
        assertThat(icu.getInt(rotation + "approved")).isEqualTo(2 + 1);
        assertThat(icu.getInt(rotation + "awaiting")).isEqualTo(1);
        assertThat(icu.getInt(rotation + "percent")).isEqualTo(33);
        assertThat(icu.getList(rotation + "categories.key")).isEqualTo(List.of("KNOWLEDGE", "SKILLS"));
        assertThat(icu.getList("milestones.reached")).isEqualTo(List.of(true, false, false, false));
        assertThat(icu.getInt("streak")).isEqualTo(1);
        assertThat(icu.getList("heatmap")).hasSize(84);
        assertThat(icu.getInt("heatmap[83].entries")).isEqualTo(3);
        assertThat(icu.getInt("trainingYear")).isPositive();
        assertThat(icu.getBoolean("pace.behind")).isFalse();
        Cast.TAL
                .asks()
                .get("/api/v1/progress/" + Cast.RINA.id() + "/rotations/icu")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.find { it.itemId == '%s' }.approved".formatted(line), equalTo(1))
                .body("items.find { it.itemId == '%s' }.awaiting".formatted(line), equalTo(1));
    }

    @Test
    @Order(10)
    void the_cohort_shows_the_same_numbers_to_those_who_may_see_them() {
        for (Cast person : List.of(Cast.TAL, Cast.ADI)) {
            person.asks()
                    .get("/api/v1/rotations/icu/progress")
                    .then()
                    .statusCode(200)
                    .body("items.resident.fullName", contains("Rina Shalev"))
                    .body("items.approved", contains(3))
                    .body("items.state", contains("ACTIVE"));
        }
        Cast.OREN.asks().get("/api/v1/rotations/icu/progress").then().body("items", empty());
        assertProblem(Cast.ADI.asks().get("/api/v1/rotations/nowhere/progress"), 404, "rotation-not-found");
    }

    @Test
    @Order(11)
    void an_item_that_moves_or_is_archived_takes_its_numbers_along() {
        Trees trees = Trees.in(curricula);
        String subject = trees.child("icu", CategoryKey.GUIDANCE.rootId("icu"), NodeType.SUBJECT, "Basics");

        trees.change(intubation, node -> node.at(Optional.of(subject), 0));
        trees.change(line, node -> node.withArchived(true));

        JsonPath progress = progress("me");
        String rotation = "rotations.find { it.rotationId == 'icu' }.";
        assertThat(progress.getList(rotation + "categories.key")).isEqualTo(List.of("KNOWLEDGE", "GUIDANCE"));
        assertThat(progress.getInt(rotation + "required")).isEqualTo(3 + 4);
        assertThat(progress.getInt(rotation + "approved")).isEqualTo(2);
        assertProblem(log(Map.of("itemId", line), null), 409, "node-not-loggable");
        rebuilt(Cast.RINA.id()).then().statusCode(200).body("corrected", equalTo(0));
    }

    @Test
    @Order(12)
    void an_admin_sees_how_long_answers_take_and_can_count_again() {
        Cast.ADI
                .asks()
                .get(TASKS + "/answer-times")
                .then()
                .statusCode(200)
                .body("items.find { it.person.fullName == 'Tal Mor' }.decided", equalTo(3))
                .body("items.find { it.person.fullName == 'Tal Mor' }.hoursMedian", equalTo(0.0f))
                .body("items.find { it.person.fullName == 'Tal Mor' }.waiting", equalTo(1));
        rebuilt(Cast.RINA.id()).then().body("checked", equalTo(3)).body("corrected", equalTo(0));
        Cast.ADI
                .asks()
                .post("/api/v1/progress/rebuild?pageSize=50")
                .then()
                .statusCode(200)
                .body("corrected", equalTo(0));
    }

    @Test
    @Order(13)
    void a_rotation_that_the_resident_asked_to_start_waits_once_the_present_one_is_finished() {
        RotationChange finishing =
                RotationChange.of(new AccountId(Cast.RINA.id()), "icu", new AccountId(Cast.ADI.id()), clock.instant());
        store.transact(transaction -> residencies.finish(transaction, finishing));
        Cast.RINA
                .asks()
                .body(Map.of("rotationId", "pacu", "type", "ACTIVATE"))
                .post("/api/v1/petitions")
                .then()
                .statusCode(201);

        JsonPath progress = progress("me");

        assertThat(progress.getString("rotations.find { it.rotationId == 'icu' }.state"))
                .isEqualTo("FINISHED");
        assertThat(progress.getString("rotations.find { it.rotationId == 'pacu' }.state"))
                .isEqualTo("WAITING");
        assertThat(progress.getString("pace")).isNull();
    }

    private void prepare() {
        Trees trees = Trees.in(curricula);
        Cast.ADI.asks().get("/api/v1/rotations").then().statusCode(200);
        intubation = trees.leaf("icu", CategoryKey.SKILLS, "Intubation", 3);
        line = trees.leaf("icu", CategoryKey.SKILLS, "Arterial line", 2);
        lecture = trees.leaf("icu", CategoryKey.KNOWLEDGE, "Ventilation", 4);
        handover = trees.leaf("pacu", CategoryKey.SKILLS, "Handover", 1);
        trees.own("icu", new AccountId(Cast.TAL.id()));
        AccountId rina = new AccountId(Cast.RINA.id());
        if (residencies.find(rina).activeRotationId().isEmpty()) {
            RotationChange entering = RotationChange.of(rina, "icu", new AccountId(Cast.ADI.id()), clock.instant());
            store.transact(transaction -> residencies.activate(transaction, entering));
        }
    }

    private static Response log(Map<String, Object> body, String key) {
        return key == null
                ? Cast.RINA.asks().body(body).post(TASKS)
                : Cast.RINA.asks().header("Idempotency-Key", key).body(body).post(TASKS);
    }

    private static Response edit(String id, int version, Map<String, Object> body) {
        return Cast.RINA
                .asks()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .patch(TASKS + "/" + id);
    }

    @SafeVarargs
    private static Response decide(Cast person, Map<String, Object>... decisions) {
        return person.asks().body(Map.of("decisions", List.of(decisions))).post(TASKS + "/decisions");
    }

    private static Response decideOne(Cast person, String id, int version, String decision) {
        return person.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("decision", decision))
                .post(TASKS + "/" + id + "/decision");
    }

    private static JsonPath progress(String resident) {
        return Cast.RINA
                .asks()
                .get("/api/v1/progress/" + resident)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response rebuilt(String resident) {
        return Cast.ADI.asks().post("/api/v1/progress/rebuild?residentId=" + resident);
    }
}
