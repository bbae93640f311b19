package org.residencytracker.tasks.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.assignments.Scope;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.tasks.EntriesOnStore;
import org.residencytracker.tasks.count.Counted;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.CountersOnStore;
import org.residencytracker.tasks.count.Ledger;
import org.residencytracker.tasks.count.TaskGroup;
import org.residencytracker.tasks.count.TaskGroupId;
import org.residencytracker.tasks.count.TaskStatus;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QueueTest {
    private static final int RESIDENTS = 40;
    private static final List<String> ROTATIONS = List.of("icu", "pacu", "or");
    private static final Instant START = Instant.parse("2026-11-01T06:00:00Z");

    /** ICU is owned, three residents are supervised everywhere, two in one rotation each. */
    private static final Scope TALS = new Scope(
            Set.of("icu"),
            Set.of("pacu", "or"),
            Set.of(resident(1), resident(2), resident(3)),
            Set.of(new Scope.Pair(resident(4), "pacu"), new Scope.Pair(resident(5), "icu")));

    @TempDir
    Path folder;

    private final ReadCount reads = new ReadCount();
    private final Map<QueuePosition, TaskGroup> all = new TreeMap<>();
    private DocumentStore store;
    private Counters counters;

    @BeforeEach
    void fill() {
        store = reads.before(Stores.sqlite(folder, EntriesOnStore.declarations()));
        counters = CountersOnStore.counters(store, Clock.systemUTC());
        Random chance = new Random(7);
        for (int number = 0; number < RESIDENTS; number++) {
            for (String rotation : ROTATIONS) {
                // Some wait since the same moment, so that their order hangs on their ids.
                log(resident(number), rotation, START.plusSeconds(chance.nextInt(60)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20, 100})
    void pages_give_every_group_of_the_tutor_once_and_in_order(int pageSize) {
        List<TaskGroup> expected = all.values().stream()
                .filter(group -> TALS.covers(group.residentId(), group.rotationId()))
                .toList();
        List<TaskGroup> paged = new ArrayList<>();
        QueuePosition after = QueuePosition.START;
        List<TaskGroup> page = page(TALS, pageSize, after);
        while (!page.isEmpty()) {
            paged.addAll(page);
            after = QueuePosition.read(QueuePosition.of(page.getLast()).token());
            page = page(TALS, pageSize, after);
        }

        assertThat(paged).isEqualTo(expected);
        assertThat(expected).hasSize(RESIDENTS + 6 + 1);
    }

    @Test
    void a_page_reads_hardly_more_groups_than_it_shows() {
        int read = reads.during(() -> page(TALS, 20, QueuePosition.START)).get("taskGroups");

        assertThat(read).isLessThanOrEqualTo(20 + 10);
    }

    @Test
    void the_queue_of_all_reads_one_group_more_than_it_shows() {
        MergedGroups merged = new MergedGroups(counters, QueueScope.EVERYTHING.filters(), QueuePosition.START, 21);

        Map<String, Integer> read = reads.during(() -> IntStream.range(0, 21).forEach(group -> merged.next()));

        assertThat(read).isEqualTo(Map.of("taskGroups", 21));
    }

    @Test
    void entries_are_counted_once_although_their_group_stands_in_two_lists() {
        assertThat(QueueScope.of(TALS).count(EntriesOnStore.waiting(store))).isEqualTo(RESIDENTS + 6 + 1);
        assertThat(QueueScope.EVERYTHING.count(EntriesOnStore.waiting(store))).isEqualTo(RESIDENTS * 3);
    }

    @Test
    void a_tutor_of_nobody_has_an_empty_queue() {
        Scope nothing = Scope.NOTHING;

        assertThat(page(nothing, 20, QueuePosition.START)).isEmpty();
        assertThat(QueueScope.of(nothing).count(EntriesOnStore.waiting(store))).isZero();
    }

    @Test
    void a_token_from_elsewhere_is_refused() {
        assertThatThrownBy(() -> QueuePosition.read("bm90LWEtcGxhY2U")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> QueuePosition.read("%%%")).isInstanceOf(Invalid.class);
    }

    private List<TaskGroup> page(Scope scope, int size, QueuePosition after) {
        MergedGroups merged = new MergedGroups(counters, QueueScope.of(scope).filters(), after, size + 1);
        List<TaskGroup> page = new ArrayList<>();
        Optional<TaskGroup> group = merged.next();
        while (group.isPresent()) {
            page.add(group.get());
            group = page.size() < size ? merged.next() : Optional.empty();
        }
        return page;
    }

    private void log(AccountId resident, String rotation, Instant since) {
        TaskGroupId group = new TaskGroupId(resident, rotation);
        store.transact(transaction -> {
            Ledger ledger = counters.open(transaction, group);
            ledger.add(new Counted(
                    group.text(),
                    resident,
                    rotation,
                    rotation + "-a",
                    1,
                    TaskStatus.PENDING,
                    since,
                    since,
                    LocalDate.EPOCH,
                    Optional.empty()));
            ledger.save();
            transaction.create(new Key("tasks", group.text()), entry(group, since));
            return group;
        });
        TaskGroup stored = new TaskGroup(resident, rotation, 1, Optional.of(since));
        all.put(QueuePosition.of(stored), stored);
    }

    private static Map<String, Object> entry(TaskGroupId group, Instant since) {
        return Map.of(
                "residentId", group.residentId().value(),
                "rotationId", group.rotationId(),
                "group", group.text(),
                "status", "PENDING",
                "createdAt", RecordCodec.text(since));
    }

    private static AccountId resident(int number) {
        return new AccountId("resident-" + number);
    }
}
