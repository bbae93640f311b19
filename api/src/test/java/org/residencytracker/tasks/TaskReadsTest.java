package org.residencytracker.tasks;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountStatus;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.Theme;
import org.residencytracker.accounts.Training;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.assignments.Residencies;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.curriculum.Trees;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.tasks.count.Counted;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.Ledger;
import org.residencytracker.tasks.count.TaskGroupId;
import org.residencytracker.tasks.count.TaskStatus;
import org.residencytracker.testsupport.BusyTutor;
import org.residencytracker.testsupport.Cast;
import org.residencytracker.testsupport.CountedReads;

/** How many documents a request about entries reads, its sign-in check included, however many entries there are. */
@QuarkusTest
@TestProfile(TaskReadsTest.Reads.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaskReadsTest {
    private static final String TASKS = "/api/v1/tasks";
    private static final int GROUPS = 60;
    private static final int ENTRIES = 60;
    private static AccountId rina = new AccountId("nobody");
    private static String item = "";

    /** The product as it comes, with its reads counted. */
    public static final class Reads extends CountedReads {}

    @Inject
    ReadCount reads;

    @Inject
    Accounts accounts;

    @Inject
    Curricula curricula;

    @Inject
    Residencies residencies;

    @Inject
    Counters counters;

    @Inject
    DocumentStore store;

    @Inject
    BusyTutor busy;

    @Inject
    Clock clock;

    @BeforeEach
    void fillTheRecord() {
        if (item.isEmpty()) {
            Cast.RINA.token();
            Cast.ADI.asks().get("/api/v1/rotations").then().statusCode(200);
            item = Trees.in(curricula).leaf("icu", CategoryKey.SKILLS, "Intubation", 300);
            Trees.in(curricula).own("icu", new AccountId(Cast.TAL.id()));
            rina = new AccountId(Cast.RINA.id());
            RotationChange entering = RotationChange.of(rina, "icu", new AccountId(Cast.ADI.id()), clock.instant());
            if (residencies.find(rina).activeRotationId().isEmpty()) {
                store.transact(transaction -> residencies.activate(transaction, entering));
            }
            accounts.transact(transaction -> {
                IntStream.range(0, GROUPS).forEach(number -> transaction.create(account(number)));
                return true;
            });
            IntStream.range(0, GROUPS).forEach(this::waits);
            IntStream.range(0, ENTRIES).forEach(entry -> log());
        }
    }

    @Test
    void a_page_of_the_queue_whose_people_are_known_reads_at_most_ten_documents_more_than_it_shows() {
        as(Cast.TAL, asking -> asking.get(TASKS + "/queue?pageSize=20"));

        Request queue = as(Cast.TAL, asking -> asking.get(TASKS + "/queue?pageSize=20"));

        assertThat(queue.reads()).as(queue.read().toString()).isLessThanOrEqualTo(20 + 10);
    }

    @Test
    void sixty_assignments_in_every_state_make_a_page_of_the_queue_no_dearer() {
        busy.fill(Cast.OREN);
        IntStream.range(0, GROUPS).forEach(number -> busy.waits(number, busy.rotation(number % 9), since(number), 1));
        IntStream.range(190, 200).forEach(number -> busy.waits(number, busy.rotation(0), since(number), 1));
        IntStream.range(0, 9).forEach(place -> busy.waits(60, busy.rotation(place), since(place), 2));
        as(Cast.OREN, asking -> asking.get(TASKS + "/queue?pageSize=20"));

        Request queue = as(Cast.OREN, asking -> asking.get(TASKS + "/queue?pageSize=20"));

        System.out.println("TaskReadsTest reads " + queue.reads() + " " + queue.read());
        assertThat(queue.reads()).as(queue.read().toString()).isLessThanOrEqualTo(20 + 10);
        assertThat(queue.answer().jsonPath().getList("items")).hasSize(20);
        assertThat(queue.answer().jsonPath().getInt("waiting")).isEqualTo(GROUPS + 10 + 9 * 2);
    }

    @Test
    void a_page_of_entries_reads_at_most_ten_documents_more_than_it_shows() {
        String group = "?status=PENDING&order=OLDEST&pageSize=50&rotationId=icu&residentId=" + rina;

        assertThat(as(Cast.TAL, asking -> asking.get(TASKS + group)).reads()).isLessThanOrEqualTo(50 + 10);
        assertThat(as(Cast.RINA, asking -> asking.get(TASKS + "?pageSize=50")).reads())
                .isLessThanOrEqualTo(50 + 10);
    }

    @Test
    void progress_reads_one_tally_of_each_rotation() {
        int rotations = curricula.all().size();

        assertThat(as(Cast.RINA, asking -> asking.get("/api/v1/progress/me")).reads())
                .isLessThanOrEqualTo(rotations + 10);
        assertThat(as(Cast.TAL, asking -> asking.get("/api/v1/progress/" + rina))
                        .reads())
                .isLessThanOrEqualTo(rotations + 15);
    }

    @Test
    void logging_and_deciding_read_a_fixed_number_of_documents() {
        Request logged =
                as(Cast.RINA, asking -> asking.body(Map.of("itemId", item)).post(TASKS));
        Map<String, Object> decision =
                Map.of("taskId", logged.answer().jsonPath().getString("id"), "version", 1, "decision", "APPROVE");

        Request decided = as(
                Cast.TAL,
                asking -> asking.body(Map.of("decisions", List.of(decision))).post(TASKS + "/decisions"));

        assertThat(logged.reads()).as(logged.read().toString()).isLessThanOrEqualTo(25);
        assertThat(decided.reads()).as(decided.read().toString()).isLessThanOrEqualTo(25);
    }

    @Test
    void the_last_items_read_no_entry() {
        Request recent = as(Cast.RINA, asking -> asking.get(TASKS + "/recent-items"));

        assertThat(recent.answer().jsonPath().getList("items.name")).containsExactly("Intubation");
        assertThat(recent.read()).doesNotContainKey("tasks");
        assertThat(recent.reads()).as(recent.read().toString()).isLessThanOrEqualTo(5);
    }

    /** An answer, and which documents it took in a process that knows people, rotations and the curriculum. */
    private record Request(Response answer, Map<String, Integer> read) {
        int reads() {
            return read.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private Request as(Cast person, Function<RequestSpecification, Response> request) {
        String token = person.token();
        person.asks().get("/api/v1/rotations/icu/tree").then().statusCode(200);
        person.asks().get("/api/v1/rotations").then().statusCode(200);
        List<Response> answers = new ArrayList<>();
        Map<String, Integer> read = reads.duringAll(() -> answers.add(
                request.apply(given().contentType(ContentType.JSON).header("Authorization", "Bearer " + token))));
        assertThat(answers.getFirst().statusCode()).as(read.toString()).isBetween(200, 201);
        return new Request(answers.getFirst(), read);
    }

    private void waits(int number) {
        AccountId resident = resident(number);
        Counted entry = new Counted(
                "entry-" + number,
                resident,
                "icu",
                item,
                1,
                TaskStatus.PENDING,
                clock.instant(),
                clock.instant(),
                LocalDate.now(clock),
                Optional.empty());
        store.transact(transaction -> {
            Ledger ledger = counters.open(transaction, new TaskGroupId(resident, "icu"));
            ledger.add(entry);
            ledger.save();
            return entry;
        });
    }

    /** Spread, so that the parts of a tutor's scope take turns on a page. */
    private static Duration since(int number) {
        return Duration.ofHours(1 + number * 37L % 101);
    }

    private static AccountId resident(int number) {
        return new AccountId("waiting-" + number);
    }

    private Account account(int number) {
        Training training = new Training(LocalDate.of(2024, 3, 1), TrainingTrack.FOUR_YEAR, Optional.empty());
        return new Account(
                resident(number),
                0,
                new EmailAddress("waiting-" + number + "@hospital.example"),
                "Resident " + number,
                Optional.empty(),
                Role.RESIDENT,
                AccountStatus.ACTIVE,
                false,
                Language.EN,
                Theme.SYSTEM,
                Optional.of(training),
                Optional.empty(),
                clock.instant());
    }

    private static void log() {
        Cast.RINA.asks().body(Map.of("itemId", item)).post(TASKS).then().statusCode(201);
    }
}
