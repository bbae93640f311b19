package org.residencytracker.petitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.Owners;
import org.residencytracker.testsupport.Residents;
import org.residencytracker.testsupport.Residents.Resident;
import org.residencytracker.testsupport.Unfinished;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PetitionResourceTest {
    private static final String PETITIONS = "/api/v1/petitions";

    @Inject
    Owners owners;

    @Inject
    Unfinished unfinished;

    @BeforeEach
    void orenOwnsPacu() {
        owners.set("pacu", Cast.OREN);
    }

    @Test
    void an_owner_lets_a_resident_start_the_rotation() {
        Resident resident = Residents.between("icu");
        String id = ask(resident, "pacu", "ACTIVATE", "My nights are over.")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("PENDING"))
                .body("reason", equalTo("My nights are over."))
                .body("rotationName", equalTo("PACU"))
                .body("allowedActions", contains("WITHDRAW"))
                .extract()
                .path("id");

        decide(Cast.OREN, id, "APPROVE", "Welcome")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("resolution", equalTo("Welcome"))
                .body("resolvedBy.id", equalTo(Cast.OREN.id()))
                .body("resolvedAt", notNullValue())
                .body("allowedActions", hasSize(0));

        resident.asks().get("/api/v1/residencies/me").then().body("activeRotationId", equalTo("pacu"));
    }

    @Test
    void an_assigned_tutor_who_owns_nothing_decides_too() {
        Resident resident = Residents.in("icu", Cast.TAL);
        String id = asked(resident, "icu", "FINISH");

        decide(Cast.TAL, id, "APPROVE", null).then().statusCode(200).body("$", not(hasKey("resolution")));

        resident.asks().get("/api/v1/residencies/me").then().body("completedRotationIds", contains("icu"));
    }

    @Test
    void one_petition_waits_for_a_resident_and_a_rotation() {
        Resident resident = Residents.between("icu");
        String id = asked(resident, "or", "ACTIVATE");

        assertProblem(ask(resident, "or", "ACTIVATE", null), 409, "petition-pending");
        ask(resident, "pacu", "ACTIVATE", null).then().statusCode(201);

        decide(Cast.ADI, id, "DENY", "Later").then().statusCode(200).body("status", equalTo("DENIED"));
        ask(resident, "or", "ACTIVATE", null).then().statusCode(201);
    }

    @Test
    void only_what_makes_sense_can_be_asked_for() {
        Resident resident = Residents.in("icu");

        assertProblem(ask(resident, "or", "ACTIVATE", null), 409, "another-rotation-active");
        assertProblem(ask(resident, "icu", "ACTIVATE", null), 409, "assignment-state");
        assertProblem(ask(resident, "or", "FINISH", null), 409, "rotation-not-active");
        assertProblem(ask(resident, "nowhere", "ACTIVATE", null), 404, "rotation-not-found");
        assertProblem(ask(resident, "icu", "FINISH", "x".repeat(1001)), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/reason"));
    }

    @Test
    void global_supervision_keeps_nobody_from_starting_a_rotation() {
        Resident resident = Residents.in("no-such-rotation");
        Cast.ADI
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("tutorIds", List.of(Cast.TAL.id())))
                .put("/api/v1/residencies/" + resident.id() + "/tutors")
                .then()
                .statusCode(200);

        String id = asked(resident, "or", "ACTIVATE");

        decide(Cast.TAL, id, "APPROVE", null).then().statusCode(200);
    }

    @Test
    void the_one_active_rotation_counts_at_the_moment_of_the_decision() {
        Resident resident = Residents.between("icu");
        String first = asked(resident, "or", "ACTIVATE");
        String second = asked(resident, "pacu", "ACTIVATE");
        decide(Cast.ADI, first, "APPROVE", null).then().statusCode(200);

        assertProblem(decide(Cast.OREN, second, "APPROVE", null), 409, "another-rotation-active");

        list(Cast.ADI, "?residentId=" + resident.id() + "&rotationId=pacu")
                .then()
                .body("items[0].status", equalTo("PENDING"));
    }

    @Test
    void a_petition_is_decided_once() {
        Resident resident = Residents.between("icu");
        String id = asked(resident, "pacu", "ACTIVATE");
        decide(Cast.OREN, id, "DENY", null).then().statusCode(200);

        assertProblem(decide(Cast.ADI, id, "APPROVE", null), 409, "petition-decided");
        assertProblem(resident.asks().delete(PETITIONS + "/" + id), 409, "petition-decided");

        resident.asks().get("/api/v1/residencies/me").then().body("$", not(hasKey("activeRotationId")));
    }

    @Test
    void of_ten_who_decide_at_once_one_does() throws Exception {
        Resident resident = Residents.between("icu");
        String id = asked(resident, "pacu", "ACTIVATE");
        String admin = Cast.ADI.token();
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            String decision = number % 2 == 0 ? "APPROVE" : "DENY";
            tries.add(() -> new Resident("", admin)
                    .asks()
                    .header("If-Match", "\"1\"")
                    .body(Map.of("decision", decision))
                    .post(PETITIONS + "/" + id + "/decision")
                    .statusCode());
        }

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(10)) {
            for (Future<Integer> answer : pool.invokeAll(tries)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void finishing_with_unmet_requirements_needs_a_reason() {
        Resident resident = Residents.in("pacu");
        unfinished.add(resident);
        String id = asked(resident, "pacu", "FINISH");
        list(Cast.OREN, "?status=PENDING&residentId=" + resident.id())
                .then()
                .body("items[0].unmet.items", equalTo(2))
                .body("items[0].unmet.remaining", equalTo(5));

        assertProblem(decide(Cast.OREN, id, "APPROVE", "  "), 422, "reason-required")
                .body("unmet.remaining", equalTo(5));
        decide(Cast.OREN, id, "APPROVE", "Moved to another hospital").then().statusCode(200);

        resident.asks()
                .get("/api/v1/assignments")
                .then()
                .body("items[0].endReason", equalTo("Moved to another hospital"));
    }

    @Test
    void an_admin_who_finishes_directly_says_why_as_well() {
        Resident resident = Residents.in("icu");
        unfinished.add(resident);
        String finish = "/api/v1/assignments/" + resident.assignment("icu") + "/finish";

        assertProblem(
                Cast.ADI.asks().header("If-Match", resident.version("icu")).post(finish), 422, "reason-required");
        Cast.ADI
                .asks()
                .header("If-Match", resident.version("icu"))
                .body(Map.of("reason", "Long leave"))
                .post(finish)
                .then()
                .statusCode(200)
                .body("endReason", equalTo("Long leave"));
    }

    @Test
    void a_resident_takes_a_petition_back_and_may_ask_again() {
        Resident resident = Residents.between("icu");
        Resident other = Residents.between("icu");
        String id = asked(resident, "or", "ACTIVATE");
        assertProblem(other.asks().delete(PETITIONS + "/" + id), 404, "petition-not-found");

        resident.asks().delete(PETITIONS + "/" + id).then().statusCode(204);

        list(Cast.ADI, "?residentId=" + resident.id()).then().body("items[0].status", equalTo("WITHDRAWN"));
        ask(resident, "or", "ACTIVATE", null).then().statusCode(201);
    }

    @Test
    void taking_a_resident_out_resolves_what_waits_and_says_so() {
        Resident resident = Residents.in("icu");
        asked(resident, "icu", "FINISH");

        Cast.ADI
                .asks()
                .header("If-Match", resident.version("icu"))
                .post("/api/v1/assignments/" + resident.assignment("icu") + "/unassign")
                .then()
                .statusCode(200);

        list(Cast.ADI, "?residentId=" + resident.id())
                .then()
                .body("items[0].status", equalTo("DENIED"))
                .body("items[0].resolutionCode", equalTo("UNASSIGNED"))
                .body("items[0].resolution", notNullValue());
    }

    @Test
    void an_admin_who_does_what_is_asked_for_grants_it() {
        Resident resident = Residents.in("icu");
        asked(resident, "icu", "FINISH");

        Cast.ADI
                .asks()
                .header("If-Match", resident.version("icu"))
                .post("/api/v1/assignments/" + resident.assignment("icu") + "/finish")
                .then()
                .statusCode(200);

        list(Cast.ADI, "?residentId=" + resident.id())
                .then()
                .body("items[0].status", equalTo("APPROVED"))
                .body("items[0].resolutionCode", equalTo("ROTATION_FINISHED"));
    }

    @Test
    void tutors_of_others_do_not_learn_of_a_petition() {
        Resident resident = Residents.between("icu");
        String id = asked(resident, "pacu", "ACTIVATE");

        assertProblem(decide(Cast.TAL, id, "APPROVE", null), 404, "petition-not-found");
        assertProblem(decide(Cast.ADI, "nobody", "APPROVE", null), 404, "petition-not-found");
        assertProblem(decide(Cast.ADI, "not an id", "APPROVE", null), 404, "petition-not-found");
        list(Cast.TAL, "?status=PENDING&pageSize=200").then().body("items.id", not(hasItem(id)));
        assertProblem(
                Residents.in("icu").asks().get(PETITIONS + "?residentId=" + resident.id()), 404, "petition-not-found");
    }

    @Test
    void a_petition_is_found_by_its_address_by_those_whom_it_concerns() {
        Resident resident = Residents.between("icu");
        String address = ask(resident, "pacu", "ACTIVATE", null).header("Location");
        String own = address.substring(address.indexOf(PETITIONS));

        resident.asks().get(own).then().statusCode(200).header("ETag", "\"1\"").body("status", equalTo("PENDING"));
        Cast.OREN.asks().get(own).then().statusCode(200).body("allowedActions", contains("APPROVE", "DENY"));
        Cast.ADI.asks().get(own).then().statusCode(200);
        assertProblem(Cast.TAL.asks().get(own), 404, "petition-not-found");
        assertProblem(Residents.in("icu").asks().get(own), 404, "petition-not-found");
        assertProblem(Cast.ADI.asks().get(PETITIONS + "/nobody"), 404, "petition-not-found");
    }

    @Test
    void a_tutor_who_knows_the_resident_but_not_for_this_rotation_is_told_so() {
        Resident resident = Residents.in("icu", Cast.TAL);
        Cast.ADI
                .asks()
                .header("If-Match", resident.version("icu"))
                .post("/api/v1/assignments/" + resident.assignment("icu") + "/finish")
                .then()
                .statusCode(200);
        String id = asked(resident, "pacu", "ACTIVATE");

        assertProblem(decide(Cast.TAL, id, "APPROVE", null), 403, "forbidden");
        list(Cast.TAL, "?residentId=" + resident.id())
                .then()
                .body("items.id", contains(id))
                .body("items[0].allowedActions", hasSize(0));
    }

    @Test
    void decisions_name_the_version_they_are_about() {
        String id = asked(Residents.between("icu"), "or", "ACTIVATE");

        assertProblem(
                Cast.ADI.asks().body(Map.of("decision", "DENY")).post(PETITIONS + "/" + id + "/decision"),
                428,
                "if-match-required");
        assertProblem(
                Cast.ADI
                        .asks()
                        .header("If-Match", "\"5\"")
                        .body(Map.of("decision", "DENY"))
                        .post(PETITIONS + "/" + id + "/decision"),
                412,
                "stale-version");
    }

    @Test
    void the_queue_of_an_owner_comes_newest_first_page_by_page() {
        List<String> asked = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            asked.add(asked(Residents.between("icu"), "pacu", "ACTIVATE"));
        }

        for (Cast person : List.of(Cast.OREN, Cast.ADI)) {
            List<String> seen = new ArrayList<>();
            String token = "";
            do {
                Response page = person.asks()
                        .queryParam("pageToken", token.isEmpty() ? List.of() : List.of(token))
                        .get(PETITIONS + "?status=PENDING&rotationId=pacu&pageSize=2");
                page.then().statusCode(200);
                seen.addAll(page.jsonPath().getList("items.id", String.class));
                token = page.jsonPath().getString("nextPageToken");
            } while (token != null);

            assertThat(seen).doesNotHaveDuplicates().containsSubsequence(asked.reversed());
        }
        list(Cast.OREN, "?status=PENDING&pageSize=200").then().body("items.id", hasItems(asked.toArray()));
        assertProblem(list(Cast.OREN, "?pageToken=moon"), 422, "invalid-page-token");
    }

    private static Response ask(Resident resident, String rotationId, String type, String reason) {
        Map<String, String> body = reason == null
                ? Map.of("rotationId", rotationId, "type", type)
                : Map.of("rotationId", rotationId, "type", type, "reason", reason);
        return resident.asks().body(body).post(PETITIONS);
    }

    private static String asked(Resident resident, String rotationId, String type) {
        return ask(resident, rotationId, type, null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response decide(Cast person, String id, String decision, String reason) {
        return person.asks()
                .header("If-Match", "\"1\"")
                .body(reason == null ? Map.of("decision", decision) : Map.of("decision", decision, "reason", reason))
                .post(PETITIONS + "/" + id + "/decision");
    }

    private static Response list(Cast person, String query) {
        return person.asks().get(PETITIONS + query);
    }
}
