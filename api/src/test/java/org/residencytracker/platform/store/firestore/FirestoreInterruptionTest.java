package org.residencytracker.platform.store.firestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residencytracker.platform.id.RandomIdSource;
import org.residencytracker.platform.store.BulkFixture;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.testsupport.FirestoreEmulator;

/** A large change whose writer dies, or sleeps past its lease, between any two of its steps. */
class FirestoreInterruptionTest implements BulkFixture {
    private static final Clock NOW = Clock.systemUTC();
    private static final Clock LATER = Clock.offset(NOW, Duration.ofHours(1));

    private FirestoreSettings settings;
    private FirestoreDocumentStore survivor;

    /** Stands for the end of a process: nothing in the product catches it. */
    private static final class Killed extends Error {}

    @BeforeEach
    void open() {
        FirestoreEmulator emulator = FirestoreEmulator.shared();
        settings = new FirestoreSettings(
                emulator.newProject(),
                "(default)",
                Optional.of(emulator.host()),
                Duration.ofSeconds(20),
                20,
                1 << 20,
                Duration.ofSeconds(30));
        survivor = open(LATER, step -> {});
        createDays("before");
    }

    @AfterEach
    void close() throws Exception {
        if (survivor != null) {
            survivor.close();
        }
    }

    @Override
    public DocumentStore store() {
        return survivor;
    }

    @ParameterizedTest
    @CsvSource({
        "GATE_TAKEN, 1, before",
        "CHUNK_STAGED, 1, before",
        "CHUNK_STAGED, 3, before",
        "STAGED, 1, before",
        "DECIDED, 1, after",
        "CHUNK_APPLIED, 1, after",
        "CHUNK_APPLIED, 3, after",
        "APPLIED, 1, after",
        "GATE_OPENED, 1, after"
    })
    void an_interrupted_change_is_never_seen_in_part_and_is_settled_by_the_next_start(
            BulkStep step, int time, String month) throws Exception {
        dieAt(step, time);
        FirestoreDocumentStore sameHour = open(NOW, any -> {});
        long seen = sameHour.count(ofMonth("after"));

        survivor.warm();

        assertThat(seen).isIn(0L, (long) LARGE);
        assertThat(store().count(ofMonth(month))).isEqualTo(LARGE);
        assertThat(store().find(task("import")).isPresent()).isEqualTo(month.equals("after"));
        assertThat(leftovers()).isZero();
        moveDays("next");
        assertThat(store().count(ofMonth("next"))).isEqualTo(LARGE);
        sameHour.close();
    }

    @ParameterizedTest
    @CsvSource({"STAGED, before", "CHUNK_APPLIED, after"})
    void whoever_comes_next_settles_it_without_a_restart(BulkStep step, String month) throws Exception {
        dieAt(step, 1);

        survivor.transact(transaction -> {
            Document day = transaction.find(day(64)).orElseThrow();
            transaction.update(
                    day.key(),
                    day.version(),
                    Map.of("month", "mine", "was", day.body().get("month")));
            return true;
        });

        assertThat(store().find(day(64)).orElseThrow().body()).isEqualTo(Map.of("month", "mine", "was", month));
        assertThat(store().count(ofMonth(month))).isEqualTo(LARGE - 1);
    }

    @Test
    void a_reader_finishes_what_was_decided_and_left() throws Exception {
        dieAt(BulkStep.CHUNK_APPLIED, 1);

        assertThat(store().find(day(64)).orElseThrow().body()).containsEntry("month", "after");
    }

    @ParameterizedTest
    @CsvSource({"STAGED", "CHUNK_APPLIED", "APPLIED"})
    void a_writer_that_slept_past_its_lease_overwrites_nothing(BulkStep step) throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        CountDownLatch woken = new CountDownLatch(1);
        FirestoreDocumentStore sleeper = open(NOW, once(step, () -> {
            asleep.countDown();
            await(woken);
        }));

        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> slow = threads.submit(() -> change(sleeper));
            await(asleep);
            survivor.transact(transaction -> {
                Document day = transaction.find(day(1)).orElseThrow();
                transaction.update(
                        day.key(), day.version(), Map.of("month", day.body().get("month"), "extra", 1));
                return true;
            });
            long versionAfterMine = survivor.find(day(1)).orElseThrow().version();
            woken.countDown();
            slow.get();

            Document last = survivor.find(day(1)).orElseThrow();
            assertThat(survivor.count(ofMonth("after"))).isEqualTo(LARGE);
            assertThat(last.version()).isEqualTo(3);
            assertThat(last.version() - versionAfterMine).isEqualTo(step == BulkStep.STAGED ? 1 : 0);
            assertThat(last.body()).containsEntry("month", "after").containsEntry("extra", 1L);
        }
        survivor.warm();
        assertThat(leftovers()).isZero();
        sleeper.close();
    }

    @Test
    void a_change_too_large_for_a_collection_that_is_not_bulk_is_refused() {
        assertThatThrownBy(() -> store().transact(transaction -> {
                    for (int n = 0; n < 30; n++) {
                        transaction.create(task("t" + n), Map.of());
                    }
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(TASKS);

        assertThat(store().count(tasks())).isZero();
        moveDays("next");
    }

    private void dieAt(BulkStep step, int time) throws Exception {
        AtomicInteger times = new AtomicInteger();
        try (FirestoreDocumentStore dying = open(NOW, reached -> {
            if (reached == step && times.incrementAndGet() == time) {
                throw new Killed();
            }
        })) {
            assertThatThrownBy(() -> change(dying)).isInstanceOf(Killed.class);
        }
    }

    private void change(DocumentStore through) {
        through.transact(transaction -> {
            transaction.findAll(days()).forEach(found -> {
                Document day = found.orElseThrow();
                Map<String, Object> body = new HashMap<>(day.body());
                body.put("month", "after");
                transaction.update(day.key(), day.version(), body);
            });
            transaction.create(task("import"), Map.of());
            return true;
        });
    }

    private long leftovers() {
        return survivor.scan(BulkJournal.COLLECTION, "", 100).size();
    }

    private FirestoreDocumentStore open(Clock clock, Consumer<BulkStep> steps) {
        return new FirestoreDocumentStore(
                settings, new IndexCatalogue(DECLARATIONS), clock, new RandomIdSource(), steps);
    }

    private static Consumer<BulkStep> once(BulkStep step, Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return reached -> {
            if (reached == step && done.compareAndSet(false, true)) {
                action.run();
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
