package org.residencytracker.reflections;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.reflections.template.Audience;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.Residents;
import org.residencytracker.testsupport.Residents.Resident;

/** A resident looks for what was written: by day, by words of either script, in either order; and for what was begun. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReflectionListTest {
    private static final String REFLECTIONS = "/api/v1/reflections";

    @Inject
    Curricula curricula;

    @Inject
    ReflectionRepository reflections;

    @Inject
    DocumentStore store;

    private Resident resident;
    private String item;

    @BeforeEach
    void write() {
        Cast.ADI.asks().get("/api/v1/rotations").then().statusCode(200);
        item = Trees.in(curricula).leaf("neurosurgery", CategoryKey.SKILLS, "Arterial line", 5);
        resident = Residents.in("neurosurgery", Cast.TAL);
    }

    @Test
    void a_day_of_the_department_is_found_from_its_midnight_to_its_last_microsecond() {
        submitted("before", "2026-03-09T21:59:59.999999Z", "x");
        submitted("first", "2026-03-09T22:00:00Z", "x");
        submitted("last", "2026-03-10T21:59:59.999999Z", "x");
        submitted("after", "2026-03-10T22:00:00Z", "x");

        list("?from=2026-03-10&to=2026-03-10").body("items.taskId", contains("last", "first"));
        list("?from=2026-03-11").body("items.taskId", contains("after"));
        list("?to=2026-03-09").body("items.taskId", contains("before"));
        list("?order=OLDEST").body("items.taskId", contains("before", "first", "last", "after"));
        assertProblem(resident.asks().get(REFLECTIONS + "?from=2026-03-11&to=2026-03-10"), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/to"));
    }

    @Test
    void words_are_found_in_answers_items_and_names_whatever_their_case_marks_and_script() {
        submitted("hebrew", "2026-03-09T08:00:00Z", "הַמְטוֹפֶלֶת בַּמִּיּוּן");
        submitted("english", "2026-03-10T08:00:00Z", "Difficult AIRWAY at night");

        list("?q=airway diff").body("items.taskId", contains("english"));
        list("?q=המטופלת").body("items.taskId", contains("hebrew"));
        list("?q=arterial").body("items.taskId", contains("english", "hebrew"));
        list("?q=resident").body("items.taskId", contains("english", "hebrew"));
        list("?q=nothing").body("items", empty()).body("nextPageToken", nullValue());
        assertProblem(resident.asks().get(REFLECTIONS + "?q=..."), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/q"));
    }

    @Test
    void a_search_reads_five_pages_and_says_where_it_goes_on() {
        submitted("wanted", "2026-03-09T08:00:00Z", "needle");
        IntStream.range(0, 12)
                .forEach(number -> submitted(
                        "other-" + number,
                        Instant.parse("2026-03-10T08:00:00Z")
                                .plusSeconds(number)
                                .toString(),
                        "hay"));

        JsonPath first = list("?q=needle&pageSize=2")
                .body("items", empty())
                .body("nextPageToken", notNullValue())
                .extract()
                .jsonPath();

        list("?q=needle&pageSize=2&pageToken=" + first.getString("nextPageToken"))
                .body("items.taskId", contains("wanted"))
                .body("nextPageToken", nullValue());
    }

    @Test
    void what_was_begun_is_listed_to_its_author_alone_until_it_is_submitted_or_its_entry_withdrawn() {
        String entry = logged();
        String gone = logged();
        begin(entry);
        begin(gone);
        resident.asks()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/tasks/" + gone)
                .then()
                .statusCode(204);

        resident.asks()
                .get(REFLECTIONS + "/drafts")
                .then()
                .statusCode(200)
                .body("items.taskId", contains(entry))
                .body("items[0].itemName", equalTo("Arterial line"))
                .body("items[0].resident.id", equalTo(resident.id()));
        Cast.TAL.asks().get(REFLECTIONS + "/drafts").then().statusCode(200).body("items", empty());
    }

    private String logged() {
        return resident.asks()
                .body(Map.of("itemId", item))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void begin(String task) {
        resident.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("answers", Map.of("situation", "begun")))
                .put(REFLECTIONS + "/drafts/" + task)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse list(String query) {
        return resident.asks().get(REFLECTIONS + query).then().statusCode(200);
    }

    private void submitted(String task, String at, String answer) {
        AccountId author = new AccountId(resident.id());
        Reflection reflection = new Reflection(
                task,
                "neurosurgery",
                item,
                "default_resident_1",
                author,
                Audience.RESIDENT,
                author,
                Map.of("situation", answer),
                Instant.parse(at),
                false,
                Optional.empty());
        store.transact(transaction -> {
            reflections.create(transaction, reflection);
            return task;
        });
    }
}
