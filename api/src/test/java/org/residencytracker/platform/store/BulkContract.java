package org.residencytracker.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What both engines promise of changes larger than one request; the tests' Firestore takes 20 writes in one. */
public interface BulkContract extends BulkFixture {
    @Test
    default void a_large_change_is_made_as_a_whole() {
        createDays("2026-10");
        store().transact(transaction -> {
            for (Document day : BulkFixture.found(transaction.findAll(days()))) {
                if (day.key().id().endsWith("7")) {
                    transaction.delete(day.key(), day.version());
                } else {
                    transaction.update(day.key(), day.version(), Map.of("month", "2026-11"));
                }
            }
            transaction.create(task("import"), Map.of("status", "committed"));
            return true;
        });

        assertThat(store().count(ofMonth("2026-11"))).isEqualTo(LARGE - 6);
        assertThat(store().count(ofMonth("2026-10"))).isZero();
        assertThat(store().find(day(7))).isEmpty();
        assertThat(store().find(day(8))).contains(new Document(day(8), 2, Map.of("month", "2026-11")));
        assertThat(store().find(task("import"))).isPresent();
        assertThat(store().collections()).containsExactly(DAYS, TASKS);
    }

    @Test
    default void a_large_change_with_one_stale_version_is_not_made_at_all() {
        createDays("2026-10");

        assertThatThrownBy(() -> store().transact(transaction -> {
                    transaction.create(task("import"), Map.of("status", "committed"));
                    for (int n = 0; n < LARGE; n++) {
                        transaction.update(day(n), n == 60 ? 9 : 1, Map.of("month", "2026-11"));
                    }
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);

        assertThat(store().count(ofMonth("2026-10"))).isEqualTo(LARGE);
        assertThat(store().find(task("import"))).isEmpty();
        createDaysAgainIsRefused();
    }

    @Test
    default void a_large_change_that_throws_leaves_nothing() {
        assertThatThrownBy(() -> store().transact(transaction -> {
                    createDays(transaction, "2026-10");
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(store().count(Query.of(DAYS))).isZero();
        createDays("2026-10");
        assertThat(store().count(Query.of(DAYS))).isEqualTo(LARGE);
    }

    @Test
    default void readers_see_a_large_change_whole_or_not_at_all() throws Exception {
        createDays("m0");
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger rounds = new AtomicInteger();
        AtomicInteger looks = new AtomicInteger();
        List<Integer> torn = new ArrayList<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> reader = threads.submit(() -> {
                while (!done.get()) {
                    torn.add(monthsIn(BulkFixture.found(store().findAll(days()))) - 1);
                    torn.add(monthsIn(store().query(Query.of(DAYS).limit(1000)).documents()) - 1);
                    torn.add(monthsIn(store().scan(DAYS, "", 1000)) - 1);
                    torn.add((int) store().count(ofMonth("m0")) % LARGE);
                    looks.incrementAndGet();
                }
            });
            while (rounds.get() < 4 || (looks.get() < 3 && !reader.isDone())) {
                moveDays("m" + rounds.incrementAndGet());
            }
            done.set(true);
            reader.get();
        }

        assertThat(torn).isNotEmpty().containsOnly(0);
        assertThat(store().count(ofMonth("m" + rounds))).isEqualTo(LARGE);
    }

    @Test
    default void small_changes_beside_large_ones_are_not_lost() throws Exception {
        createDays("m0");
        store().transact(transaction -> {
            transaction.create(task("counter"), Map.of("n", 0));
            return true;
        });

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> large = threads.submit(() -> {
                for (int round = 1; round <= 3; round++) {
                    moveDays("m" + round);
                }
            });
            Future<?> small = threads.submit(() -> {
                for (int round = 0; round < 10; round++) {
                    addVisitTo(day(3));
                }
            });
            large.get();
            small.get();
        }

        assertThat(store().find(day(3)).orElseThrow().body()).isEqualTo(Map.of("month", "m3", "visits", 10L));
        assertThat(store().find(day(3)).orElseThrow().version()).isEqualTo(1 + 3 + 10);
        assertThat(store().count(ofMonth("m3"))).isEqualTo(LARGE);
    }

    @Test
    default void two_large_changes_of_the_same_documents_follow_one_another() throws Exception {
        createDays("m0");

        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both =
                    List.of(threads.submit(() -> moveDays("left")), threads.submit(() -> moveDays("right")));
            for (Future<?> one : both) {
                one.get();
            }
        }

        List<Document> days = BulkFixture.found(store().findAll(days()));
        assertThat(monthsIn(days)).isEqualTo(1);
        assertThat(days).allMatch(day -> day.version() == 3);
    }

    @Test
    default void forty_readers_at_once_are_all_answered() throws Exception {
        createDays("m0");

        try (ExecutorService threads = Executors.newFixedThreadPool(40)) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int reader = 0; reader < 80; reader++) {
                counts.add(threads.submit(() -> store().count(ofMonth("m0"))));
            }
            for (Future<Long> count : counts) {
                assertThat(count.get()).isEqualTo(LARGE);
            }
        }
    }

    @Test
    default void a_large_change_of_large_documents_is_made() {
        String text = "ש".repeat(400 * 1024);

        store().transact(transaction -> {
            for (int n = 0; n < 6; n++) {
                transaction.create(day(n), Map.of("month", "m", "text", text));
            }
            return true;
        });

        assertThat(store().count(ofMonth("m"))).isEqualTo(6);
        assertThat(store().find(day(5)).orElseThrow().body()).containsEntry("text", text);
    }

    private void createDaysAgainIsRefused() {
        assertThatThrownBy(() -> createDays("2026-12")).isInstanceOf(AlreadyExists.class);
        assertThat(store().count(ofMonth("2026-12"))).isZero();
    }

    private void addVisitTo(Key key) {
        store().transact(transaction -> {
            Document day = transaction.find(key).orElseThrow();
            Map<String, Object> body = new HashMap<>(day.body());
            body.merge("visits", 1L, (before, one) -> (Long) before + 1);
            transaction.update(key, day.version(), body);
            return true;
        });
    }

    private static int monthsIn(List<Document> days) {
        return (int)
                days.stream().map(day -> day.body().get("month")).distinct().count();
    }
}
