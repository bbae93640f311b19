package org.residencytracker.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.tasks.Logbook.ADI;
import static org.residencytracker.tasks.Logbook.TAL;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.tasks.count.TaskStatus;
import org.residencytracker.testsupport.Stores;

/**
 * Whatever people do in whatever order, the counters are what a count of all entries gives. The seed of a run is printed; set
 * {@code -Dtracker.test-seed} to repeat one.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountersPropertyTest {
    private static final List<Viewer> RESIDENTS =
            List.of(Logbook.RINA, Logbook.resident("dana"), Logbook.resident("noam"));
    private static final List<Decision.Kind> KINDS = List.of(Decision.Kind.values());
    private static final int STEPS = 250;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void counters_equal_a_count_of_all_entries_after_any_order_of_changes(int run) {
        long seed = Long.getLong("tracker.test-seed", System.nanoTime()) + run;
        System.out.println("CountersPropertyTest seed " + seed);
        DocumentStore store = Stores.sqlite(folder, Logbook.declarations());
        Logbook book = new Logbook(store);
        Random chance = new Random(seed);

        for (int step = 0; step < STEPS; step++) {
            change(book, store, chance);
            assertThat(counted(store))
                    .as("after step " + step + " of seed " + seed)
                    .isEqualTo(recounted(store));
            assertThat(remembered(store))
                    .as("after step " + step + " of seed " + seed)
                    .allSatisfy((group, ids) -> assertThat(newest(store, group)).startsWith(ids));
        }

        assertThat(book.rebuild.rebuild(ADI, 10, Optional.empty()).corrected())
                .as("seed " + seed)
                .isZero();
    }

    @Test
    void a_rebuild_finds_every_wrong_counter_and_puts_it_right() {
        DocumentStore store = Stores.sqlite(folder, Logbook.declarations());
        Logbook book = new Logbook(store);
        RESIDENTS.forEach(resident -> book.log(resident, "icu.a", 3));
        Map<String, Object> right = counted(store);
        spoil(store, new Key("progress", "rina:icu"), Map.of("awaiting", Map.of("icu.a", 4), "waiting", Map.of()));
        spoil(store, new Key("taskGroups", "rina:icu"), Map.of("waiting", 0));
        spoil(store, new Key("activity", "dana:2026"), Map.of("days", Map.of("2026-11-25", 7)));
        spoil(store, new Key("progress", "noam:icu"), Map.of("latest", List.of()));

        RebuildService.Rebuilt first = book.rebuild.rebuild(ADI, 2, Optional.empty());
        RebuildService.Rebuilt second = book.rebuild.rebuild(ADI, 2, first.next());

        assertThat(first.next()).contains("noam");
        assertThat(first.checked()).isEqualTo(6);
        assertThat(first.corrected()).isEqualTo(2);
        assertThat(second.next()).isEmpty();
        assertThat(second.corrected()).isEqualTo(2);
        assertThat(counted(store)).isEqualTo(right);
        assertThat(remembered(store)).allSatisfy((group, ids) -> assertThat(ids).hasSize(1));
        assertThat(book.audited)
                .extracting("action")
                .filteredOn("progress.corrected"::equals)
                .hasSize(3);
        assertThat(book.rebuild.rebuild(ADI, 10, Optional.empty()).corrected()).isZero();
    }

    private static void change(Logbook book, DocumentStore store, Random chance) {
        Viewer resident = RESIDENTS.get(chance.nextInt(RESIDENTS.size()));
        List<Task> open = entries(store).stream()
                .filter(task -> task.residentId().equals(resident.id()))
                .filter(task -> task.status().isOpen())
                .toList();
        book.passes(Duration.ofMinutes(chance.nextInt(2_000)));
        int dice = chance.nextInt(10);
        if (open.isEmpty() || dice < 4) {
            String rotation = chance.nextBoolean() ? "icu" : "pacu";
            book.active.put(resident.id(), rotation);
            book.log(resident, rotation + ".item-" + chance.nextInt(4), 1 + chance.nextInt(5));
            return;
        }
        Task one = open.get(chance.nextInt(open.size()));
        switch (dice) {
            case 4, 5 -> {
                TaskEdit edit =
                        new TaskEdit(Optional.of(1 + chance.nextInt(9)), false, Optional.empty(), Optional.empty());
                book.tasks.edit(resident, one.id(), edit, one.version());
            }
            case 6 -> book.tasks.withdraw(resident, one.id(), one.version());
            default -> {
                List<DecisionResult> _ = book.decisions.decide(TAL, decisions(open, chance));
            }
        }
    }

    private static List<WantedDecision> decisions(List<Task> open, Random chance) {
        List<WantedDecision> wanted = new ArrayList<>();
        for (Task task : open) {
            Decision.Kind kind = KINDS.get(chance.nextInt(KINDS.size()));
            if (chance.nextBoolean()) {
                wanted.add(new WantedDecision(
                        task.id(),
                        task.version() - (chance.nextInt(8) == 0 ? 1 : 0),
                        new Decision(kind, Optional.of("because"))));
            }
        }
        return wanted;
    }

    /** What the counters say, in plain words. */
    private static Map<String, Object> counted(DocumentStore store) {
        Map<String, Object> counted = new TreeMap<>();
        for (Document progress : store.scan("progress", "", 100)) {
            put(counted, progress.key().id() + " approved ", progress.body().get("approved"));
            put(counted, progress.key().id() + " awaiting ", progress.body().get("awaiting"));
        }
        for (Document group : store.scan("taskGroups", "", 100)) {
            if (!group.body().get("waiting").equals(0L)) {
                counted.put(group.key().id() + " waiting", group.body().get("waiting"));
                counted.put(group.key().id() + " oldest", group.body().get("oldestAt"));
            }
        }
        for (Document activity : store.scan("activity", "", 100)) {
            put(
                    counted,
                    activity.body().get("residentId") + " on ",
                    activity.body().get("days"));
        }
        return counted;
    }

    private static void put(Map<String, Object> counted, String prefix, Object values) {
        ((Map<?, ?>) values).forEach((name, value) -> counted.put(prefix + name, value));
    }

    /** The same from the entries alone, by adding them up one after the other. */
    private static Map<String, Object> recounted(DocumentStore store) {
        Map<String, Object> counted = new TreeMap<>();
        for (Document document : store.scan("tasks", "", 1000)) {
            Map<String, Object> entry = document.body();
            String group = entry.get("residentId") + ":" + entry.get("rotationId");
            String day = TaskDocument.taskIn(document)
                    .counted(ZoneId.of("Asia/Jerusalem"))
                    .loggedOn()
                    .toString();
            counted.merge(entry.get("residentId") + " on " + day, 1L, CountersPropertyTest::sum);
            if (entry.get("status").equals(TaskStatus.APPROVED.name())) {
                counted.merge(
                        group + " approved " + entry.get("itemId"), entry.get("count"), CountersPropertyTest::sum);
            }
            if (entry.get("status").equals(TaskStatus.PENDING.name())) {
                counted.merge(
                        group + " awaiting " + entry.get("itemId"), entry.get("count"), CountersPropertyTest::sum);
                counted.merge(group + " waiting", 1L, CountersPropertyTest::sum);
                counted.merge(
                        group + " oldest",
                        entry.get("waitingSince"),
                        (one, other) -> one.toString().compareTo(other.toString()) < 0 ? one : other);
            }
        }
        return counted;
    }

    /** Ids of the entries that each tally remembers as the latest. */
    private static Map<String, String[]> remembered(DocumentStore store) {
        Map<String, String[]> remembered = new TreeMap<>();
        for (Document progress : store.scan("progress", "", 100)) {
            List<?> latest = (List<?>) progress.body().get("latest");
            remembered.put(
                    progress.key().id(),
                    latest.stream()
                            .map(entry -> (String) ((Map<?, ?>) entry).get("taskId"))
                            .toArray(String[]::new));
        }
        return remembered;
    }

    /** Ids of the entries of a group, the newest first. */
    private static List<String> newest(DocumentStore store, String group) {
        return entries(store).stream()
                .filter(task -> task.group().text().equals(group))
                .sorted(Comparator.comparing(Task::createdAt)
                        .thenComparing(task -> task.id().value())
                        .reversed())
                .map(task -> task.id().value())
                .toList();
    }

    private static Object sum(Object one, Object other) {
        return (Long) one + (Long) other;
    }

    private static List<Task> entries(DocumentStore store) {
        return store.scan("tasks", "", 1000).stream().map(TaskDocument::taskIn).toList();
    }

    private static void spoil(DocumentStore store, Key key, Map<String, Object> wrong) {
        store.transact(transaction -> {
            Document document = transaction.find(key).orElseThrow();
            Map<String, Object> body = new TreeMap<>(document.body());
            body.putAll(wrong);
            transaction.update(key, document.version(), body);
            return key;
        });
    }
}
