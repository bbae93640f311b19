package org.residencytracker.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.residencytracker.tasks.Logbook.ADI;
import static org.residencytracker.tasks.Logbook.OREN;
import static org.residencytracker.tasks.Logbook.RINA;
import static org.residencytracker.tasks.Logbook.TAL;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.tasks.count.AnswerTimes;
import org.residencytracker.tasks.count.ItemCount;
import org.residencytracker.tasks.count.Tally;
import org.residencytracker.tasks.count.TaskStatus;

/** What entries, decisions and counters promise on either engine, also when many people act at once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class TaskContract {
    private Logbook book;

    abstract DocumentStore store();

    /** How many act at once. */
    abstract int people();

    @BeforeEach
    void open() {
        book = new Logbook(store());
    }

    @Test
    void an_entry_is_logged_in_the_active_rotation_only() {
        book.log(RINA, "icu.intubation", 2);

        assertThatThrownBy(() -> book.log(RINA, "pacu.handover", 1)).isInstanceOf(RotationNotActiveException.class);
        assertThat(tally().of("icu.intubation")).isEqualTo(new ItemCount(0, 2));
    }

    @Test
    void an_entry_is_of_a_day_between_the_start_of_the_residency_and_today() {
        NewTask tomorrow = new NewTask("icu.intubation", 1, Optional.empty(), Optional.of(today().plusDays(1)));
        NewTask before = new NewTask("icu.intubation", 1, Optional.empty(), Optional.of(today().minusYears(1)));

        assertThatThrownBy(() -> book.tasks.log(RINA, tomorrow, Optional.empty()))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> book.tasks.log(RINA, before, Optional.empty())).isInstanceOf(Invalid.class);
    }

    @Test
    void the_same_key_leads_to_the_same_entry_even_after_it_was_decided() {
        Task logged = book.tasks
                .log(RINA, Logbook.of("icu.intubation", 2), Optional.of("k1"))
                .task();
        book.decisions.decide(TAL, approving(logged));

        Logged again = book.tasks.log(RINA, Logbook.of("icu.intubation", 2), Optional.of("k1"));

        assertThat(again.isNew()).isFalse();
        assertThat(again.task().id()).isEqualTo(logged.id());
        assertThat(again.task().status()).isEqualTo(TaskStatus.APPROVED);
        assertThat(tally().of("icu.intubation")).isEqualTo(new ItemCount(2, 0));
    }

    @Test
    void a_key_serves_one_content_one_resident_and_no_withdrawn_entry() {
        Task logged = book.tasks
                .log(RINA, Logbook.of("icu.intubation", 2), Optional.of("k1"))
                .task();

        assertThatThrownBy(() -> book.tasks.log(RINA, Logbook.of("icu.intubation", 3), Optional.of("k1")))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThat(book.tasks
                        .log(Logbook.resident("dana"), Logbook.of("icu.intubation", 2), Optional.of("k1"))
                        .isNew())
                .isTrue();
        book.tasks.withdraw(RINA, logged.id(), logged.version());
        assertThatThrownBy(() -> book.tasks.log(RINA, Logbook.of("icu.intubation", 2), Optional.of("k1")))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThat(book.repository.find(logged.id())).isEmpty();
        assertThat(tally()).isEqualTo(Tally.empty(RINA.id(), "icu"));
    }

    @Test
    void however_many_send_the_same_key_at_once_there_is_one_entry() throws Exception {
        List<Logged> answers =
                atOnce(person -> () -> book.tasks.log(RINA, Logbook.of("icu.intubation", 2), Optional.of("k1")));

        assertThat(answers).filteredOn(Logged::isNew).hasSize(1);
        assertThat(answers)
                .extracting(answer -> answer.task().id())
                .containsOnly(answers.getFirst().task().id());
        assertThat(tally().of("icu.intubation")).isEqualTo(new ItemCount(0, 2));
        assertThat(book.rebuild.rebuild(ADI, RINA.id()).corrected()).isZero();
    }

    @Test
    void only_its_resident_changes_an_entry_and_only_in_the_version_seen() {
        Task logged = book.log(RINA, "icu.intubation", 2);
        TaskEdit three = new TaskEdit(Optional.of(3), false, Optional.empty(), Optional.empty());
        Viewer dana = Logbook.resident("dana");

        assertThatThrownBy(() -> book.tasks.edit(dana, logged.id(), three, 1))
                .isInstanceOf(TaskNotFoundException.class);
        assertThatThrownBy(() -> book.tasks.withdraw(dana, logged.id(), 1)).isInstanceOf(TaskNotFoundException.class);
        assertThat(book.tasks.edit(RINA, logged.id(), three, 1).version()).isEqualTo(2);
        assertThatThrownBy(() -> book.tasks.withdraw(RINA, logged.id(), 1)).isInstanceOf(StaleVersion.class);
        assertThat(tally().of("icu.intubation")).isEqualTo(new ItemCount(0, 3));
    }

    @Test
    void nobody_decides_about_themselves_or_a_resident_of_others() {
        Task logged = book.log(RINA, "icu.intubation", 2);

        assertThat(outcomes(RINA, logged)).containsExactly(DecisionResult.Outcome.NOT_FOUND);
        assertThat(outcomes(OREN, logged)).containsExactly(DecisionResult.Outcome.NOT_FOUND);
        assertThat(tally().of("icu.intubation")).isEqualTo(new ItemCount(0, 2));
        assertThat(book.audited).extracting("action").containsOnly("task.logged");
    }

    @Test
    void a_decision_on_what_the_tutor_did_not_see_does_not_count() {
        Task seen = book.log(RINA, "icu.intubation", 2);
        book.tasks.edit(
                RINA,
                seen.id(),
                new TaskEdit(Optional.of(9), false, Optional.empty(), Optional.empty()),
                seen.version());

        assertThat(outcomes(TAL, seen)).containsExactly(DecisionResult.Outcome.STALE);
        assertThat(tally().of("icu.intubation")).isEqualTo(new ItemCount(0, 9));
    }

    @Test
    void several_residents_are_decided_in_one_request_with_one_audit_entry_each() {
        Task rinas = book.log(RINA, "icu.intubation", 2);
        Task danas = book.log(Logbook.resident("dana"), "icu.intubation", 4);
        Task danasOther = book.log(Logbook.resident("dana"), "icu.arterial-line", 1);
        book.audited.clear();
        book.passes(Duration.ofHours(3));

        assertThat(outcomes(TAL, rinas, danas, danasOther)).containsOnly(DecisionResult.Outcome.DECIDED);
        assertThat(book.audited).extracting("action").containsExactly("tasks.decided", "tasks.decided");
        assertThat(times().decided(today())).isEqualTo(3);
        assertThat(times().median(today())).contains(3.0);
    }

    @Test
    void however_many_decide_at_once_each_entry_is_decided_once() throws Exception {
        List<Task> entries = IntStream.range(0, 12)
                .mapToObj(
                        number -> book.log(number % 2 == 0 ? RINA : Logbook.resident("dana"), "icu.item-" + number, 1))
                .toList();

        List<List<DecisionResult>> answers =
                atOnce(person -> () -> book.decisions.decide(Logbook.tutor("tutor-" + person), wanted(entries)));

        for (Task entry : entries) {
            assertThat(answers.stream()
                            .flatMap(List::stream)
                            .filter(result -> result.taskId().equals(entry.id()))
                            .filter(result -> result.outcome() == DecisionResult.Outcome.DECIDED))
                    .hasSize(1);
        }
        assertThat(answers.stream().flatMap(List::stream).map(DecisionResult::outcome))
                .containsOnly(DecisionResult.Outcome.DECIDED, DecisionResult.Outcome.ALREADY_DECIDED);
        assertThat(tally().approved().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(6);
        assertThat(tally().waiting()).isEmpty();
        assertThat(book.counters.answerTimes().stream()
                        .mapToLong(times -> times.decided(today()))
                        .sum())
                .isEqualTo(12);
        assertThat(book.rebuild.rebuild(ADI, 10, Optional.empty()).corrected()).isZero();
    }

    @Test
    void logging_from_several_devices_at_once_loses_nothing() throws Exception {
        atOnce(person -> () -> book.log(RINA, "icu.intubation", 1));

        assertThat(tally().of("icu.intubation")).isEqualTo(new ItemCount(0, people()));
        assertThat(tally().waiting()).hasSize(people());
        assertThat(book.rebuild.rebuild(ADI, RINA.id()).corrected()).isZero();
    }

    private <T> List<T> atOnce(IntFunction<Callable<T>> act) throws Exception {
        CyclicBarrier start = new CyclicBarrier(people());
        try (ExecutorService threads = Executors.newFixedThreadPool(people())) {
            List<Future<T>> running = new ArrayList<>();
            for (int person = 0; person < people(); person++) {
                Callable<T> work = act.apply(person);
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    private List<DecisionResult.Outcome> outcomes(Viewer tutor, Task... entries) {
        return book.decisions.decide(tutor, wanted(List.of(entries))).stream()
                .map(DecisionResult::outcome)
                .toList();
    }

    private static List<WantedDecision> wanted(List<Task> entries) {
        return entries.stream().map(TaskContract::approving).toList();
    }

    private static WantedDecision approving(Task task) {
        return new WantedDecision(task.id(), task.version(), Logbook.approval());
    }

    private Tally tally() {
        return book.counters.tallies(RINA.id()).getFirst();
    }

    private AnswerTimes times() {
        return book.counters.answerTimes().getFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(book.now, ZoneId.of("Asia/Jerusalem"));
    }
}
