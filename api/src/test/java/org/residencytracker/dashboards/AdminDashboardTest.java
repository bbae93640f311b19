package org.residencytracker.dashboards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountStatus;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.Theme;
import org.residencytracker.accounts.Training;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.assignments.ResidentRecords;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.CountedReads;
import org.residencytracker.testsupport.Residents;
import org.residencytracker.testsupport.Residents.Resident;

/** An admin's first page, from the empty department to a full one; each test goes on where the one before ended. */
@QuarkusTest
@TestProfile(AdminDashboardTest.Counted.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdminDashboardTest {
    private static final int MOST_READS = 30;
    private static final int RESIDENTS = 200;
    private static final int TUTORS = 30;
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    /** The product as it comes, with its reads counted. */
    public static final class Counted extends CountedReads {}

    @Inject
    ReadCount reads;

    @Inject
    Accounts accounts;

    @Inject
    ResidentRecords records;

    @Inject
    Clock clock;

    @Test
    @Order(1)
    void an_empty_department_shows_zeros() {
        dashboard()
                .body("today", equalTo(LocalDate.now(clock).toString()))
                .body("counts.pendingAccounts", equalTo(0))
                .body("counts.waitingEntries", equalTo(0))
                .body("counts.pendingPetitions", equalTo(0))
                .body("counts.rotationRequests", equalTo(0))
                .body("counts.unassignedResidents", equalTo(0))
                .body("counts.unsettledRosterDays", equalTo(0))
                .body("coverage.percent", equalTo(0))
                .body("coverage.rotations", equalTo(9))
                .body("loads.tutors", empty())
                .body("loads.balance", equalTo(0.0f))
                .body("topRotations", empty())
                .body("week", hasSize(7))
                .body("week[6].date", equalTo(LocalDate.now(clock).toString()))
                .body("week.logged", not(hasItem(1)))
                .body("onCallToday.filled", equalTo(0))
                .body("onCallToday.stations", equalTo(21))
                .body("imports", empty());
    }

    @Test
    @Order(2)
    void every_figure_is_what_was_done() {
        Residents.in("icu", Cast.TAL);
        Residents.in("icu", Cast.TAL);
        Residents.in("pacu", Cast.OREN);
        Residents.waiting("icu");
        Resident between = Residents.between("icu");
        between.asks()
                .body(Map.of("rotationId", "pacu", "type", "ACTIVATE"))
                .post("/api/v1/petitions")
                .then()
                .statusCode(201);

        dashboard()
                .body("counts.pendingAccounts", equalTo(1))
                .body("counts.rotationRequests", equalTo(1))
                .body("counts.pendingPetitions", equalTo(1))
                .body("counts.unassignedResidents", equalTo(0))
                .body("coverage.covered", equalTo(2))
                .body("coverage.percent", equalTo(22))
                .body("loads.tutors.load", contains(2, 1))
                .body("loads.tutors[0].tutor.fullName", equalTo("Tal Mor"))
                .body("loads.balance", equalTo(0.5f))
                .body("loads.idle", empty())
                .body("topRotations.rotationId", contains("icu", "pacu"))
                .body("topRotations.active", contains(2, 1))
                .body("recent[0].action", equalTo("petition.requested"))
                .body("recent[0].actor.fullName", startsWith("Resident "))
                .body("recent.subjectType", not(hasItem("session")))
                .body("recent", hasSize(5));
    }

    @Test
    @Order(3)
    void the_roster_of_today_counts_stations_once_and_days_off_never() {
        String today = LocalDate.now(clock).toString();
        Cast.ADI
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "assignments",
                        List.of(
                                Map.of("station", "icu", "accountId", Cast.TAL.id()),
                                Map.of("station", "icu", "accountId", Cast.OREN.id()),
                                Map.of("station", "pacu", "name", "Somebody new"),
                                Map.of("station", "weekly_day_off", "accountId", Cast.TAL.id()))))
                .put("/api/v1/on-call/days/" + today)
                .then()
                .statusCode(200);

        dashboard().body("onCallToday.filled", equalTo(2)).body("counts.unsettledRosterDays", equalTo(1));
    }

    @Test
    @Order(4)
    void a_full_department_costs_thirty_documents_at_most() {
        fill();
        IntStream.range(0, 4).forEach(number -> upload());
        String admin = Cast.ADI.token();
        dashboard(admin).body("counts.unassignedResidents", equalTo(RESIDENTS / 2));

        Map<String, Integer> read = reads.during(() -> dashboard(admin)
                .body("imports", hasSize(3))
                .body("imports.kind", everyItem(equalTo("PEOPLE")))
                .body("topRotations[0].active", equalTo(2 + RESIDENTS / 2))
                .body("loads.idle", hasSize(TUTORS)));

        int documents = read.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("AdminDashboardTest reads " + documents + " " + read);
        assertThat(documents).as(read.toString()).isLessThanOrEqualTo(MOST_READS);
    }

    @Test
    @Order(5)
    void entries_count_while_they_wait_and_on_their_days() {
        Resident resident = Residents.in("icu", Cast.TAL);
        String item = item();
        String first = log(resident, item);
        log(resident, item);
        log(resident, item);
        Cast.TAL
                .asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("decision", "APPROVE"))
                .post("/api/v1/tasks/" + first + "/decision")
                .then()
                .statusCode(200);

        ValidatableResponse shown = dashboard().body("counts.waitingEntries", equalTo(2));

        List<Integer> logged = shown.extract().path("week.logged");
        List<Integer> decided = shown.extract().path("week.decided");
        assertThat(logged.stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        assertThat(decided.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
    }

    private static String item() {
        String version = Cast.ADI.asks().get("/api/v1/rotations/icu/tree").header("ETag");
        return Cast.ADI
                .asks()
                .header("If-Match", version)
                .body(Map.of(
                        "parentId", "rot-icu-root-skills", "type", "LEAF", "name", "Intubation", "requiredCount", 3))
                .post("/api/v1/rotations/icu/nodes")
                .then()
                .statusCode(201)
                .extract()
                .path("node.id");
    }

    private static String log(Resident resident, String item) {
        return resident.asks()
                .body(Map.of("itemId", item))
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void fill() {
        accounts.transact(transaction -> {
            IntStream.range(0, RESIDENTS)
                    .forEach(number -> transaction.create(account("resident-" + number, Role.RESIDENT)));
            IntStream.range(0, TUTORS).forEach(number -> transaction.create(account("tutor-" + number, Role.TUTOR)));
            return true;
        });
        AccountId adi = new AccountId(Cast.ADI.id());
        IntStream.range(0, RESIDENTS / 2)
                .forEach(number -> records.transact(transaction -> records.activate(
                        transaction, RotationChange.of(new AccountId("resident-" + number), "icu", adi, NOW))));
    }

    private static void upload() {
        String csv = "email,fullName,role\nronit@roster.example,Ronit Gal,tutor\n";
        given().header("Authorization", "Bearer " + Cast.ADI.token())
                .multiPart("file", "people.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .multiPart("kind", "PEOPLE")
                .post("/api/v1/imports")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse dashboard() {
        return dashboard(Cast.ADI.token());
    }

    private static ValidatableResponse dashboard(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/dashboards/admin")
                .then()
                .statusCode(200);
    }

    private static Account account(String id, Role role) {
        Training training = new Training(LocalDate.of(2024, 3, 1), TrainingTrack.FOUR_YEAR, Optional.empty());
        return new Account(
                new AccountId(id),
                0,
                new EmailAddress(id + "@hospital.example"),
                "Person " + id,
                Optional.empty(),
                role,
                AccountStatus.ACTIVE,
                false,
                Language.EN,
                Theme.SYSTEM,
                Optional.of(training).filter(known -> role == Role.RESIDENT),
                Optional.empty(),
                NOW);
    }
}
