package org.residencytracker.dashboards;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.tasks.count.Counted;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.Ledger;
import org.residencytracker.tasks.count.TaskGroupId;
import org.residencytracker.tasks.count.TaskStatus;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.CountedReads;
import org.residencytracker.testsupport.Residents;
import org.residencytracker.testsupport.Residents.Resident;

/** A resident's first page, from the first day to a full record; each test goes on where the one before ended. */
@QuarkusTest
@TestProfile(ResidentDashboardTest.Alone.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResidentDashboardTest {
    private static final int MOST_READS = 30;

    /** A department of its own, since the page shows what all rotations require. */
    public static final class Alone extends CountedReads {}

    private static Resident resident;
    private static String intubation;
    private static String line;

    @Inject
    ReadCount reads;

    @Inject
    Curricula curricula;

    @Inject
    Counters counters;

    @Inject
    DocumentStore store;

    @Inject
    Clock clock;

    @Test
    @Order(1)
    void the_first_day_shows_what_is_required_and_nothing_done() {
        resident = Residents.in("icu", Cast.TAL);
        intubation = Trees.in(curricula).leaf("icu", CategoryKey.SKILLS, "Intubation", 4);
        line = Trees.in(curricula).leaf("icu", CategoryKey.SKILLS, "Arterial line", 2);
        Trees.in(curricula).leaf("icu", CategoryKey.KNOWLEDGE, "Sepsis", 1);
        Trees.in(curricula).leaf("pacu", CategoryKey.GUIDANCE, "Handover", 3);

        dashboard()
                .body("today", equalTo(LocalDate.now(clock).toString()))
                .body("active.rotationId", equalTo("icu"))
                .body("active.sums.required", equalTo(7))
                .body("active.sums.remaining", equalTo(7))
                .body("active.categories.key", contains("KNOWLEDGE", "SKILLS"))
                .body("active.categories.required", contains(1, 6))
                .body("active.pace.elapsedPercent", equalTo(0))
                .body("active.pace.behind", is(false))
                .body("total.required", equalTo(10))
                .body("streak", equalTo(0))
                .body("heatmap", hasSize(84))
                .body("heatmap[83].date", equalTo(LocalDate.now(clock).toString()))
                .body("week.entries", equalTo(0))
                .body("milestones.reached", everyItem(is(false)))
                .body("achievements.reached", everyItem(is(false)))
                .body("achievements", hasSize(5))
                .body("recommendations.kind", contains("NOT_STARTED", "NOT_STARTED"))
                .body("waiting.entries", equalTo(0))
                .body("waiting.oldestAt", nullValue())
                .body("sentBack", empty())
                .body("decided", empty())
                .body("recentItems", empty())
                .body("duties", empty())
                .body("nextDuty", nullValue())
                .body("petition", nullValue());
    }

    @Test
    @Order(2)
    void every_figure_is_what_was_done() {
        decide(log(intubation, 3, "difficult"), "APPROVE", null);
        decide(log(line, 1, null), "RETURN", "Add the indication");
        decide(log(line, 1, null), "REJECT", "Not yours");
        log(intubation, 2, "alone");
        String last = log(line, 1, null);

        dashboard()
                .body("active.sums.approved", equalTo(3))
                // Two wait, of which only one is still required; and one line.
                .body("active.sums.awaiting", equalTo(2))
                .body("active.sums.percent", equalTo(43))
                .body("total.approved", equalTo(3))
                .body("total.percent", equalTo(30))
                .body("streak", equalTo(1))
                .body("heatmap[83].entries", equalTo(5))
                .body("week.entries", equalTo(5))
                .body("week.days", equalTo(1))
                .body("milestones.reached", contains(true, false, false, false))
                .body("achievements.reached", contains(true, false, false, false, false))
                .body("waiting.entries", equalTo(2))
                .body("waiting.oldestAt", not(nullValue()))
                .body("sentBack.itemName", contains("Arterial line"))
                .body("sentBack[0].feedback[0].text", equalTo("Add the indication"))
                .body("sentBack[0].allowedActions", contains("EDIT", "WITHDRAW"))
                .body("decided.status", contains("REJECTED", "APPROVED"))
                .body("decided[0].decidedBy.fullName", equalTo("Tal Mor"))
                .body("recommendations.kind", contains("SENT_BACK", "SENT_BACK", "NEARLY_DONE", "NOT_STARTED"))
                .body("recommendations[2].itemName", equalTo("Intubation"))
                .body("recommendations[2].percent", equalTo(75))
                .body("recommendations[3].itemName", equalTo("Sepsis"))
                .body("recentItems.name", contains("Arterial line", "Intubation"))
                .body("recentItems[1].lastCount", equalTo(2))
                .body("recentItems[1].lastNote", equalTo("alone"));
        withdraw(last);
        dashboard()
                .body("recentItems.name", contains("Intubation", "Arterial line"))
                .body("waiting.entries", equalTo(1));
    }

    @Test
    @Order(3)
    void coming_duties_and_what_was_asked_for_are_on_the_page() {
        LocalDate today = LocalDate.now(clock);
        stands(today.plusDays(2));
        stands(today.plusDays(8));
        resident.asks()
                .body(Map.of("rotationId", "icu", "type", "FINISH", "reason", "Done in spirit"))
                .post("/api/v1/petitions")
                .then()
                .statusCode(201);

        dashboard()
                .body("duties.date", contains(today.plusDays(2).toString()))
                .body("duties.station", contains("icu"))
                .body("nextDuty.date", equalTo(today.plusDays(2).toString()))
                .body("petition.rotationId", equalTo("icu"))
                .body("petition.type", equalTo("FINISH"));
    }

    @Test
    @Order(4)
    void a_full_record_costs_thirty_documents_at_most() {
        List<String> rotations = curricula.all().stream().map(Rotation::id).toList();
        rotations.forEach(this::fill);
        IntStream.range(0, 3).forEach(number -> decide(log(line, 1, null), "RETURN", "Again"));
        IntStream.range(0, 7).forEach(day -> stands(LocalDate.now(clock).plusDays(day)));
        dashboard();

        Map<String, Integer> read = reads.during(() -> dashboard()
                .body("sentBack", hasSize(3))
                .body("duties", hasSize(5))
                .body("waiting.entries", equalTo(1 + 8 * 9)));

        int documents = read.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println("ResidentDashboardTest reads " + documents + " " + read);
        assertThat(rotations).hasSize(9);
        assertThat(documents).as(read.toString()).isLessThanOrEqualTo(MOST_READS);
    }

    @Test
    @Order(5)
    void between_rotations_there_is_no_pace_and_nothing_to_log_again() {
        Resident between = Residents.between("block-room");

        dashboard(between)
                .body("active", nullValue())
                .body("recentItems", empty())
                .body("recommendations", empty())
                .body("total.required", equalTo(10));
    }

    private void fill(String rotation) {
        AccountId id = new AccountId(resident.id());
        String item = Stream.of(intubation)
                .filter(known -> rotation.equals("icu"))
                .findFirst()
                .orElse("n-" + rotation);
        store.transact(transaction -> {
            Ledger ledger = counters.open(transaction, new TaskGroupId(id, rotation));
            IntStream.range(0, 8)
                    .forEach(number -> ledger.add(new Counted(
                            rotation + number,
                            id,
                            rotation,
                            item,
                            1,
                            TaskStatus.PENDING,
                            clock.instant(),
                            clock.instant(),
                            LocalDate.now(clock),
                            Optional.empty())));
            ledger.save();
            return rotation;
        });
    }

    private static String log(String item, int count, @Nullable String note) {
        Map<String, Object> body = note == null
                ? Map.of("itemId", item, "count", count)
                : Map.of("itemId", item, "count", count, "note", note);
        return resident.asks()
                .body(body)
                .post("/api/v1/tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void withdraw(String task) {
        resident.asks()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/tasks/" + task)
                .then()
                .statusCode(204);
    }

    private static void decide(String task, String decision, @Nullable String reason) {
        Cast.TAL
                .asks()
                .header("If-Match", "\"1\"")
                .body(reason == null ? Map.of("decision", decision) : Map.of("decision", decision, "reason", reason))
                .post("/api/v1/tasks/" + task + "/decision")
                .then()
                .statusCode(200);
    }

    private static void stands(LocalDate date) {
        String tag = Cast.ADI.asks().get("/api/v1/on-call/days/" + date).header("ETag");
        Cast.ADI
                .asks()
                .header("If-Match", tag == null ? "\"0\"" : tag)
                .body(Map.of("assignments", List.of(Map.of("station", "icu", "accountId", resident.id()))))
                .put("/api/v1/on-call/days/" + date)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse dashboard() {
        return dashboard(resident);
    }

    private static ValidatableResponse dashboard(Resident whose) {
        return given().header("Authorization", "Bearer " + whose.token())
                .get("/api/v1/dashboards/resident")
                .then()
                .statusCode(200);
    }
}
