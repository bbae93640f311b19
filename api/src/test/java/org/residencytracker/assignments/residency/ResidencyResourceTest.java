package org.residencytracker.assignments.residency;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.Residents;
import org.residencytracker.testsupport.Residents.Resident;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResidencyResourceTest {
    private static final String RESIDENCIES = "/api/v1/residencies";

    @Test
    void approving_an_account_approves_the_rotations_it_named() {
        Resident resident = Residents.waiting("icu", "or", "icu", "or");
        approve(resident).then().statusCode(200).body("$", not(hasKey("requestedCurrentRotationId")));

        find(resident)
                .then()
                .statusCode(200)
                .body("activeRotationId", equalTo("icu"))
                .body("completedRotationIds", contains("or"))
                .body("rotationRequest.status", equalTo("APPROVED"))
                .body("rotationRequest.resolvedAt", notNullValue());
        resident.asks()
                .get("/api/v1/assignments")
                .then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("ACTIVE"))
                .body("items[0].startedAt", notNullValue());
    }

    @Test
    void approving_an_account_twice_changes_nothing_more() {
        Resident resident = Residents.waiting("icu");
        approve(resident).then().statusCode(200);
        int version = find(resident).jsonPath().getInt("version");

        approve(resident).then().statusCode(200);

        find(resident).then().body("version", equalTo(version));
    }

    @Test
    void a_request_that_cannot_be_met_waits_for_somebody_to_correct_it() {
        Resident resident = Residents.in("no-such-rotation");
        find(resident)
                .then()
                .body("version", equalTo(0))
                .body("rotationRequest.status", equalTo("PENDING"))
                .body("allowedActions", contains("SET_TUTORS", "DECIDE_REQUEST"));
        assertProblem(decide(resident, Map.of("decision", "APPROVE")), 422, "invalid-request")
                .body("violations.pointer", contains("/currentRotationId"));

        decide(
                        resident,
                        Map.of(
                                "decision", "APPROVE",
                                "currentRotationId", "pacu",
                                "completedRotationIds", List.of("or", "pacu")))
                .then()
                .statusCode(200)
                .body("activeRotationId", equalTo("pacu"))
                .body("completedRotationIds", contains("or"))
                .body("allowedActions", contains("SET_TUTORS"));

        assertProblem(decide(resident, Map.of("decision", "REJECT")), 409, "rotation-request-not-pending");
    }

    @Test
    void a_petition_for_the_rotation_that_begins_is_settled_with_the_request() {
        Resident resident = Residents.in("no-such-rotation");
        String petition = resident.asks()
                .body(Map.of("rotationId", "pacu", "type", "ACTIVATE"))
                .post("/api/v1/petitions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        decide(resident, Map.of("decision", "APPROVE", "currentRotationId", "pacu"))
                .then()
                .statusCode(200);

        resident.asks()
                .get("/api/v1/petitions/" + petition)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("resolutionCode", equalTo("ROTATION_STARTED"));
    }

    @Test
    void a_request_may_be_decided_before_the_account_and_then_stands() {
        Resident resident = Residents.waiting("icu");
        Cast.ADI
                .asks()
                .get(RESIDENCIES + "/requests")
                .then()
                .statusCode(200)
                .body("items.resident.id", hasItem(resident.id()));

        decide(resident, Map.of("decision", "APPROVE", "currentRotationId", "or"))
                .then()
                .statusCode(200);
        approve(resident).then().statusCode(200);

        find(resident).then().body("activeRotationId", equalTo("or"));
        Cast.ADI.asks().get(RESIDENCIES + "/requests").then().body("items.resident.id", not(hasItem(resident.id())));
    }

    @Test
    void a_rejected_request_leaves_the_account_and_the_rotations_alone() {
        Resident resident = Residents.waiting("icu", "or");

        decide(resident, Map.of("decision", "REJECT"))
                .then()
                .statusCode(200)
                .body("rotationRequest.status", equalTo("REJECTED"))
                .body("completedRotationIds", hasSize(0));
        approve(resident).then().statusCode(200).body("status", equalTo("ACTIVE"));

        find(resident).then().body("$", not(hasKey("activeRotationId")));
    }

    @Test
    void nobody_need_decide_on_the_request_of_a_denied_account() {
        Resident resident = Residents.waiting("icu");

        Cast.ADI
                .asks()
                .body(Map.of("decision", "DENY"))
                .post("/api/v1/accounts/" + resident.id() + "/approval")
                .then()
                .statusCode(200);

        Cast.ADI.asks().get(RESIDENCIES + "/requests").then().body("items.resident.id", not(hasItem(resident.id())));
    }

    @Test
    void an_admin_names_who_supervises_a_resident_everywhere() {
        Resident resident = Residents.in("icu");
        String version = '"' + find(resident).jsonPath().getString("version") + '"';

        assertProblem(setTutors(resident, "\"99\"", Cast.TAL.id()), 412, "stale-version");
        assertProblem(setTutors(resident, version, Cast.RINA.id()), 422, "invalid-request");
        setTutors(resident, version, Cast.TAL.id())
                .then()
                .statusCode(200)
                .body("globalTutors.id", contains(Cast.TAL.id()));

        Cast.TAL.asks().get(RESIDENCIES + "/" + resident.id()).then().statusCode(200);
    }

    @Test
    void global_tutors_can_be_named_before_anything_else_is_known() {
        Resident resident = Residents.in("no-such-rotation");

        setTutors(resident, "\"0\"", Cast.OREN.id())
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("globalTutors.fullName", contains(Cast.OREN.fullName()));
    }

    @Test
    void others_do_not_learn_that_a_residency_exists() {
        Resident resident = Residents.in("icu");
        Resident other = Residents.in("icu");

        resident.asks().get(RESIDENCIES + "/me").then().statusCode(200).body("allowedActions", hasSize(0));
        resident.asks().get(RESIDENCIES + "/" + resident.id()).then().statusCode(200);
        assertProblem(resident.asks().get(RESIDENCIES + "/" + other.id()), 404, "residency-not-found");
        assertProblem(Cast.TAL.asks().get(RESIDENCIES + "/" + resident.id()), 404, "residency-not-found");
        assertProblem(Cast.TAL.asks().get(RESIDENCIES + "/me"), 404, "residency-not-found");
        assertProblem(Cast.ADI.asks().get(RESIDENCIES + "/nobody"), 404, "residency-not-found");
        assertProblem(Cast.ADI.asks().get(RESIDENCIES + "/not an id"), 404, "residency-not-found");
    }

    @Test
    void a_bad_decision_is_pointed_at() {
        Resident resident = Residents.waiting("icu");

        assertProblem(decide(resident, Map.of()), 422, "invalid-request")
                .body("violations[0].pointer", equalTo("/decision"));
        assertProblem(
                        decide(resident, Map.of("decision", "APPROVE", "completedRotationIds", List.of("or", "moon"))),
                        422,
                        "invalid-request")
                .body("violations.pointer", contains("/completedRotationIds/1"));
    }

    private static Response approve(Resident resident) {
        return Cast.ADI
                .asks()
                .body(Map.of("decision", "APPROVE"))
                .post("/api/v1/accounts/" + resident.id() + "/approval");
    }

    private static Response find(Resident resident) {
        return Cast.ADI.asks().get(RESIDENCIES + "/" + resident.id());
    }

    private static Response decide(Resident resident, Map<String, ?> body) {
        return Cast.ADI.asks().body(body).post(RESIDENCIES + "/" + resident.id() + "/request-decision");
    }

    private static Response setTutors(Resident resident, String version, String... ids) {
        return Cast.ADI
                .asks()
                .header("If-Match", version)
                .body(Map.of("tutorIds", List.of(ids)))
                .put(RESIDENCIES + "/" + resident.id() + "/tutors");
    }
}
