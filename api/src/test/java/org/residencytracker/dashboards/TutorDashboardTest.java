package org.residencytracker.dashboards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.testsupport.BusyTutor;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.CountedReads;
import org.residencytracker.testsupport.Owners;
import org.residencytracker.testsupport.Residents;
import org.residencytracker.testsupport.Residents.Resident;

/** A tutor's first page, from a tutor of nobody to a busy one; each test goes on where the one before ended. */
@QuarkusTest
@TestProfile(TutorDashboardTest.Counted.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TutorDashboardTest {
    private static final int MOST_READS = 30;
    private static String item = "";
    private static String entry = "";

    /** The product as it comes, with its reads counted. */
    public static final class Counted extends CountedReads {}

    @Inject
    ReadCount reads;

    @Inject
    Curricula curricula;

    @Inject
    BusyTutor busy;

    @Inject
    Owners owners;

    @Inject
    Clock clock;

    @Test
    @Order(1)
    void a_tutor_of_nobody_gets_zeros() {
        dashboard(Cast.TAL)
                .body("today", equalTo(LocalDate.now(clock).toString()))
                .body("counts.waitingEntries", equalTo(0))
                .body("counts.petitions", equalTo(0))
                .body("counts.residents", equalTo(0))
                .body("queue", empty())
                .body("residents", empty())
                .body("ownedRotations", empty())
                .body("answerTimes.decided", equalTo(0))
                .body("answerTimes", not(hasKey("medianHours")))
                .body("$", not(hasKey("nextDuty")));
    }

    @Test
    @Order(2)
    void residents_and_admins_have_no_such_page() {
        given().get("/api/v1/dashboards/tutor").then().statusCode(401);
        Cast.RINA.asks().get("/api/v1/dashboards/tutor").then().statusCode(403);
        Cast.ADI.asks().get("/api/v1/dashboards/tutor").then().statusCode(403);
        Cast.NOA.asks().get("/api/v1/dashboards/tutor").then().statusCode(403);
    }

    @Test
    @Order(3)
    void an_archived_rotation_is_shown_while_somebody_is_in_it() {
        List<String> owned = List.of(busy.rotation(6), busy.rotation(5), busy.rotation(4));
        owned.forEach(rotation -> owners.set(rotation, Cast.OREN));
        Residents.in(owned.get(0));
        archive(owned.get(0), true);
        archive(owned.get(1), true);

        dashboard(Cast.OREN)
                .body("ownedRotations.rotationId", contains(owned.get(0), owned.get(2)))
                .body("ownedRotations.activeResidents", contains(1, 0))
                .body("counts.residents", equalTo(1));

        owned.forEach(rotation -> archive(rotation, false));
        owned.forEach(rotation -> owners.set(rotation));
    }

    @Test
    @Order(4)
    void what_a_resident_does_stands_on_the_page_of_the_own_tutor_only() {
        Cast.ADI.asks().get("/api/v1/rotations").then().statusCode(200);
        item = Trees.in(curricula).leaf(busy.rotation(0), CategoryKey.SKILLS, "Intubation", 4);
        Resident resident = Residents.in(busy.rotation(0), Cast.TAL);
        entry = log(resident);
        log(resident);
        resident.asks()
                .body(Map.of("rotationId", busy.rotation(0), "type", "FINISH"))
                .post("/api/v1/petitions")
                .then()
                .statusCode(201);

        dashboard(Cast.TAL)
                .body("counts.waitingEntries", equalTo(2))
                .body("counts.petitions", equalTo(1))
                .body("counts.residents", equalTo(1))
                .body("queue.resident.id", contains(resident.id()))
                .body("queue[0].waiting", equalTo(2))
                .body("queue[0].priority", equalTo("LOW"))
                .body("residents.resident.id", contains(resident.id()))
                .body("residents[0].sums.required", equalTo(4))
                .body("residents[0].sums.awaiting", equalTo(2))
                .body("residents[0].sums.percent", equalTo(0))
                .body("residents[0].lastLoggedAt", notNullValue())
                .body("residents[0].pace.elapsedPercent", equalTo(0))
                .body("residents[0].pace.behind", equalTo(false));
        dashboard(Cast.OREN)
                .body("counts.waitingEntries", equalTo(0))
                .body("counts.petitions", equalTo(0))
                .body("counts.residents", equalTo(0))
                .body("queue", empty())
                .body("residents", empty());
    }

    @Test
    @Order(5)
    void a_decision_moves_the_figures() {
        Cast.TAL
                .asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "APPROVE"))
                .post("/api/v1/tasks/" + entry + "/decision")
                .then()
                .statusCode(200);

        dashboard(Cast.TAL)
                .body("counts.waitingEntries", equalTo(1))
                .body("residents[0].waiting", equalTo(1))
                .body("residents[0].sums.approved", equalTo(1))
                .body("residents[0].sums.remaining", equalTo(3))
                .body("residents[0].sums.percent", equalTo(25))
                .body("answerTimes.decided", equalTo(1))
                .body("answerTimes.medianHours", equalTo(0.0f));
    }

    @Test
    @Order(6)
    void the_next_duty_is_the_tutors_own() {
        LocalDate today = LocalDate.now(clock);
        onCall(today.plusDays(3), Cast.OREN);
        IntStream.rangeClosed(9, 15).forEach(day -> onCall(today.plusDays(day), Cast.TAL));

        dashboard(Cast.TAL)
                .body("nextDuty.date", equalTo(today.plusDays(9).toString()))
                .body("nextDuty.station", equalTo("icu"));
    }

    /**
     * The resident of the tests before is in the owned rotation too. Of the sixty who name the tutor twenty are active, seven of them
     * in the owned rotation; two are his everywhere, ten more are in the owned rotation.
     */
    @Test
    @Order(7)
    void a_busy_tutor_sees_all_of_his_and_nothing_of_others_in_thirty_documents() {
        busy.fill(Cast.TAL);
        busy.waits(0, busy.rotation(0), item, Duration.ofDays(6));
        busy.waits(2, busy.rotation(2), Duration.ofHours(121), 1);
        busy.waits(60, busy.rotation(5), Duration.ofDays(3), 2);
        busy.waits(3, busy.rotation(3), Duration.ofHours(49), 1);
        busy.waits(61, busy.rotation(0), Duration.ofDays(1), 1);
        busy.waits(190, busy.rotation(0), Duration.ofHours(20), 1);
        busy.waits(100, busy.rotation(5), Duration.ofDays(20), 9);
        String token = Cast.TAL.token();
        String owned = busy.rotation(0);
        String[] queued = rotations(0, 2, 5, 3, 0);
        dashboard(token);

        Map<String, Integer> read = reads.during(() -> dashboard(token)
                .body("counts.waitingEntries", equalTo(1 + 1 + 1 + 2 + 1 + 1 + 1))
                .body("counts.petitions", equalTo(1))
                .body("counts.residents", equalTo(1 + 20 + 2 + 10))
                .body(
                        "queue.resident.id",
                        contains("resident-0", "resident-2", "resident-60", "resident-3", "resident-61"))
                .body("queue.rotationId", contains(queued))
                .body("queue.waiting", contains(1, 1, 2, 1, 1))
                .body("queue.priority", contains("HIGH", "HIGH", "MEDIUM", "MEDIUM", "LOW"))
                .body(
                        "residents.resident.id",
                        contains("resident-0", "resident-3", "resident-6", "resident-9", "resident-12"))
                .body("residents[0].resident.fullName", equalTo("Resident No. 0"))
                .body("residents[0].sums.required", equalTo(4))
                .body("residents[0].sums.awaiting", equalTo(1))
                .body("residents[0].pace.elapsedPercent", equalTo(100))
                .body("residents[0].pace.behind", equalTo(true))
                .body("residents.waiting", contains(1, 1, 0, 0, 0))
                .body("residents.findAll { it.lastLoggedAt != null }", hasSize(2))
                .body("ownedRotations.rotationId", contains(owned))
                .body("ownedRotations.activeResidents", contains(1 + 7 + 10))
                .body("ownedRotations.color", hasSize(1)));

        int documents = read.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("TutorDashboardTest reads " + documents + " " + read);
        assertThat(documents).as(read.toString()).isLessThanOrEqualTo(MOST_READS);
    }

    private void archive(String rotationId, boolean away) {
        curricula.transact(change -> {
            change.update(change.require(rotationId).withArchived(away));
            return away;
        });
    }

    private static void onCall(LocalDate date, Cast tutor) {
        Cast.ADI
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("assignments", List.of(Map.of("station", "icu", "accountId", tutor.id()))))
                .put("/api/v1/on-call/days/" + date)
                .then()
                .statusCode(200);
    }

    private String[] rotations(int... places) {
        return Arrays.stream(places).mapToObj(busy::rotation).toArray(String[]::new);
    }

    private static String log(Resident resident) {
        return resident.asks()
                .body(Map.of("itemId", item))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse dashboard(Cast tutor) {
        return dashboard(tutor.token());
    }

    private static ValidatableResponse dashboard(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/dashboards/tutor")
                .then()
                .statusCode(200);
    }
}
