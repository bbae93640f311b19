package org.residencytracker.assignments.board;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.residencytracker.testsupport.ProblemAssertions.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.Owners;
import org.residencytracker.testsupport.Residents;
import org.residencytracker.testsupport.Residents.Resident;

@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssignmentResourceTest {
    private static final String ASSIGNMENTS = "/api/v1/assignments";

    @Inject
    Owners owners;

    @BeforeEach
    void orenOwnsPacu() {
        owners.set("pacu", Cast.OREN);
    }

    @Test
    void an_admin_plans_starts_and_finishes_a_rotation() {
        Resident resident = Residents.between("icu");

        create(resident, "or", Cast.TAL)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", endsWith(ASSIGNMENTS + "/" + resident.assignment("or")))
                .body("status", equalTo("INACTIVE"))
                .body("rotationName", equalTo("Operating room"))
                .body("rotationNameHe", equalTo("חדר ניתוח"))
                .body("tutors.id", contains(Cast.TAL.id()))
                .body("$", not(hasKey("startedAt")))
                .body("allowedActions", contains("ACTIVATE", "SET_TUTORS", "UNASSIGN"));
        move(resident, "or", "activate", "\"1\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("startedAt", notNullValue());
        move(resident, "or", "finish", "\"2\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("FINISHED"))
                .body("endedAt", notNullValue())
                .body("allowedActions", contains("ACTIVATE", "SET_TUTORS"));

        resident.asks()
                .get("/api/v1/residencies/me")
                .then()
                .statusCode(200)
                .body("completedRotationIds", contains("icu", "or"))
                .body("$", not(hasKey("activeRotationId")));
    }

    @Test
    void a_second_active_rotation_is_refused_and_named() {
        Resident resident = Residents.in("icu");
        create(resident, "or").then().statusCode(201);

        assertProblem(move(resident, "or", "activate", "\"1\""), 409, "another-rotation-active")
                .body("activeRotationId", equalTo("icu"));
        assertProblem(move(resident, "icu", "activate", resident.version("icu")), 409, "assignment-state");
        assertProblem(create(resident, "icu"), 409, "assignment-exists");
    }

    @Test
    void writes_name_the_version_they_change() {
        Resident resident = Residents.in("icu");

        assertProblem(
                Cast.ADI.asks().post(ASSIGNMENTS + "/" + resident.assignment("icu") + "/unassign"),
                428,
                "if-match-required");
        assertProblem(move(resident, "icu", "unassign", "\"77\""), 412, "stale-version");
        assertProblem(move(resident, "or", "unassign", "\"1\""), 404, "assignment-not-found");
        assertProblem(
                Cast.ADI.asks().header("If-Match", "\"1\"").post(ASSIGNMENTS + "/not an id/unassign"),
                404,
                "assignment-not-found");
    }

    @Test
    void a_resident_taken_out_is_free_for_another_rotation() {
        Resident resident = Residents.in("icu");

        move(resident, "icu", "unassign", resident.version("icu"))
                .then()
                .statusCode(200)
                .body("status", equalTo("INACTIVE"))
                .body("endedAt", notNullValue())
                .body("allowedActions", contains("ACTIVATE", "SET_TUTORS"));

        create(resident, "or").then().statusCode(201);
        move(resident, "or", "activate", "\"1\"").then().statusCode(200);
    }

    @Test
    void only_active_tutors_supervise() {
        Resident resident = Residents.in("icu");

        assertProblem(setTutors(resident, "icu", Cast.TAL.id(), resident.id(), "nobody"), 422, "invalid-request")
                .body("violations.pointer", contains("/tutorIds/1", "/tutorIds/2"));
        assertProblem(setTutors(resident, "icu", Cast.ADI.id()), 422, "invalid-request");
        setTutors(resident, "icu", Cast.OREN.id(), Cast.OREN.id())
                .then()
                .statusCode(200)
                .body("tutors.id", contains(Cast.OREN.id()));
    }

    @Test
    void only_known_residents_with_an_active_account_are_assigned() {
        Resident waiting = Residents.waiting("icu");

        assertProblem(create(waiting, "or"), 409, "account-not-active");
        assertProblem(create(new Resident(Cast.TAL.id(), ""), "or"), 404, "account-not-found");
        assertProblem(create(new Resident("nobody", ""), "or"), 404, "account-not-found");
        assertProblem(create(Residents.in("icu"), "nowhere"), 404, "rotation-not-found");
        assertProblem(Cast.ADI.asks().body(Map.of()).post(ASSIGNMENTS), 422, "invalid-request")
                .body("violations.pointer", hasItem("/residentId"));
    }

    @Test
    void an_owner_joins_an_active_assignment_and_leaves_it_again() {
        Resident resident = Residents.in("pacu");
        String assignment = ASSIGNMENTS + "/" + resident.assignment("pacu");

        Cast.OREN
                .asks()
                .post(assignment + "/join")
                .then()
                .statusCode(200)
                .body("tutors.id", contains(Cast.OREN.id()))
                .body("allowedActions", contains("LEAVE"));
        Cast.OREN.asks().post(assignment + "/join").then().statusCode(200).body("tutors", hasSize(1));
        Cast.OREN
                .asks()
                .post(assignment + "/leave")
                .then()
                .statusCode(200)
                .body("tutors", hasSize(0))
                .body("allowedActions", contains("JOIN"));
    }

    @Test
    void nobody_joins_what_is_not_theirs_or_not_active() {
        Resident resident = Residents.in("icu", Cast.TAL);
        String assignment = ASSIGNMENTS + "/" + resident.assignment("icu");
        assertProblem(Cast.OREN.asks().post(assignment + "/join"), 404, "assignment-not-found");
        assertProblem(Cast.TAL.asks().post(assignment + "/leave"), 403, "forbidden");

        Resident former = Residents.between("pacu");
        assertProblem(
                Cast.OREN.asks().post(ASSIGNMENTS + "/" + former.assignment("pacu") + "/join"),
                409,
                "assignment-state");
    }

    @Test
    void a_resident_lists_own_assignments_only() {
        Resident resident = Residents.in("icu", Cast.TAL);
        Resident other = Residents.in("icu");

        resident.asks()
                .get(ASSIGNMENTS)
                .then()
                .statusCode(200)
                .body("items.id", contains(resident.assignment("icu")))
                .body("items[0].allowedActions", hasSize(0));
        assertProblem(resident.asks().get(ASSIGNMENTS + "?residentId=" + other.id()), 404, "assignment-not-found");
    }

    @Test
    void a_tutor_lists_owned_rotations_and_assigned_residents_and_no_others() {
        Resident own = Residents.in("icu", Cast.TAL);
        Resident ofOren = Residents.in("pacu");

        Cast.TAL
                .asks()
                .get(ASSIGNMENTS + "?pageSize=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(own.assignment("icu")))
                .body("items.id", not(hasItem(ofOren.assignment("pacu"))));
        Cast.OREN
                .asks()
                .get(ASSIGNMENTS + "?rotationId=pacu&status=ACTIVE&pageSize=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(ofOren.assignment("pacu")))
                .body("items.rotationId", everyItem(equalTo("pacu")));
        assertProblem(Cast.TAL.asks().get(ASSIGNMENTS + "?residentId=" + ofOren.id()), 404, "assignment-not-found");
        Cast.OREN
                .asks()
                .get(ASSIGNMENTS + "?residentId=" + ofOren.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void pages_of_a_tutors_scope_and_of_the_admin_name_everybody_once() {
        Residents.in("pacu");
        Residents.in("pacu");

        for (Cast person : List.of(Cast.OREN, Cast.ADI)) {
            Response first = person.asks().get(ASSIGNMENTS + "?rotationId=pacu&pageSize=1");
            String token = first.jsonPath().getString("nextPageToken");
            Response second =
                    person.asks().queryParam("pageToken", token).get(ASSIGNMENTS + "?rotationId=pacu&pageSize=1");

            first.then().statusCode(200).body("items", hasSize(1));
            second.then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .body("items[0].id", not(equalTo(first.jsonPath().getString("items[0].id"))));
        }
    }

    @Test
    void an_admin_finds_assignments_by_tutor_and_state() {
        Resident resident = Residents.in("icu", Cast.TAL);

        Cast.ADI
                .asks()
                .get(ASSIGNMENTS + "?rotationId=icu&status=ACTIVE&pageSize=200&tutorId=" + Cast.TAL.id())
                .then()
                .statusCode(200)
                .body("items.id", hasItem(resident.assignment("icu")))
                .body("items.tutors.id", everyItem(hasItem(Cast.TAL.id())));
        Cast.ADI
                .asks()
                .get(ASSIGNMENTS + "?status=FINISHED&residentId=" + resident.id())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void the_board_knows_a_resident_without_a_rotation_and_what_tutors_carry() {
        Resident nowhere = Residents.in("no-such-rotation");
        Resident former = Residents.between("icu");
        Residents.in("icu", Cast.TAL);

        Cast.ADI
                .asks()
                .get(ASSIGNMENTS + "/board")
                .then()
                .statusCode(200)
                .body("unassigned.id", hasItem(nowhere.id()))
                .body("unassigned.id", not(hasItem(former.id())))
                .body("loads.tutor.id", hasItem(Cast.TAL.id()))
                .body("idle.id", not(hasItem(Cast.TAL.id())))
                .body("balance", notNullValue());
    }

    private static Response create(Resident resident, String rotationId, Cast... tutors) {
        Map<String, Object> body = new HashMap<>(Map.of("residentId", resident.id(), "rotationId", rotationId));
        if (tutors.length > 0) {
            body.put("tutorIds", List.of(tutors).stream().map(Cast::id).toList());
        }
        return Cast.ADI.asks().body(body).post(ASSIGNMENTS);
    }

    private static Response move(Resident resident, String rotationId, String action, String version) {
        return Cast.ADI
                .asks()
                .header("If-Match", version)
                .post(ASSIGNMENTS + "/" + resident.assignment(rotationId) + "/" + action);
    }

    private static Response setTutors(Resident resident, String rotationId, String... ids) {
        return Cast.ADI
                .asks()
                .header("If-Match", resident.version(rotationId))
                .body(Map.of("tutorIds", List.of(ids)))
                .put(ASSIGNMENTS + "/" + resident.assignment(rotationId) + "/tutors");
    }
}
