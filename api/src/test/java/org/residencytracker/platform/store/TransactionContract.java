package org.residencytracker.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What both engines promise of a transaction. */
public interface TransactionContract extends StoreFixture {
    /** As many writers of one document as the engine under test bears. */
    int writers();

    @Test
    default void all_writes_are_made_or_none() {
        put("a", Map.of("n", 1));

        assertThatThrownBy(() -> store().transact(transaction -> {
                    transaction.create(task("b"), Map.of("n", 1));
                    transaction.update(task("a"), 1, Map.of("n", 2));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThatThrownBy(() -> store().transact(transaction -> {
                    transaction.create(task("b"), Map.of("n", 1));
                    transaction.update(task("a"), 7, Map.of("n", 2));
                    return true;
                }))
                .isInstanceOf(StaleVersion.class);

        assertThat(store().find(task("a"))).contains(new Document(task("a"), 1, Map.of("n", 1L)));
        assertThat(store().find(task("b"))).isEmpty();
    }

    @Test
    default void what_is_left_for_the_end_is_done_once_all_is_over_whether_it_committed_or_not() {
        List<String> seen = new ArrayList<>();

        store().transact(transaction -> {
            transaction.onEnd(() -> seen.add(store().find(task("a")).isPresent() ? "there" : "not yet"));
            transaction.create(task("a"), Map.of("n", 1));
            return true;
        });
        assertThatThrownBy(() -> store().transact(transaction -> {
                    transaction.onEnd(() -> seen.add("failed"));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(seen).containsExactly("there", "failed");
    }

    @Test
    default void a_create_of_a_taken_key_is_refused_at_once() {
        put("a", Map.of("n", 1));
        AtomicInteger runs = new AtomicInteger();

        assertThatThrownBy(() -> store().transact(transaction -> {
                    runs.incrementAndGet();
                    transaction.create(task("a"), Map.of("n", 2));
                    return true;
                }))
                .isInstanceOf(AlreadyExists.class);

        assertThat(runs.get()).isLessThanOrEqualTo(2);
        assertThat(store().find(task("a"))).contains(new Document(task("a"), 1, Map.of("n", 1L)));
    }

    @Test
    default void a_stale_version_is_refused_at_once_whether_the_document_was_read_or_not() {
        put("a", Map.of("n", 1));
        List<Function<Transaction, Boolean>> stale = List.of(
                transaction -> update(transaction, "a", 2),
                transaction -> transaction.find(task("a")).isPresent() && update(transaction, "a", 9),
                transaction -> update(transaction, "missing", 1),
                transaction -> transaction.find(task("missing")).isEmpty() && update(transaction, "missing", 1),
                transaction -> delete(transaction, "a", 2),
                transaction -> delete(transaction, "missing", 1));

        for (Function<Transaction, Boolean> work : stale) {
            AtomicInteger runs = new AtomicInteger();
            assertThatThrownBy(() -> store().transact(transaction -> {
                        runs.incrementAndGet();
                        return work.apply(transaction);
                    }))
                    .isInstanceOf(StaleVersion.class);
            assertThat(runs).hasValue(1);
        }
        assertThat(store().find(task("a"))).contains(new Document(task("a"), 1, Map.of("n", 1L)));
    }

    @Test
    default void a_deleted_document_is_gone_and_may_be_made_again() {
        put("a", Map.of("n", 1));

        store().transact(transaction -> delete(transaction, "a", 1));
        put("a", Map.of("n", 2));

        assertThat(store().find(task("a"))).contains(new Document(task("a"), 1, Map.of("n", 2L)));
    }

    @Test
    default void a_key_is_written_once_and_not_read_after_that() {
        assertThatThrownBy(() -> store().transact(transaction -> {
                    transaction.create(task("a"), Map.of());
                    return transaction.find(task("a"));
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store().transact(transaction -> {
                    transaction.create(task("a"), Map.of());
                    transaction.create(task("a"), Map.of());
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void a_transaction_within_a_transaction_is_refused() {
        assertThatThrownBy(() -> store().transact(outer -> store().transact(inner -> true)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void its_result_is_handed_back_and_reading_alone_is_fine() {
        put("a", Map.of("n", 41));

        Long result = store().transact(transaction ->
                (Long) transaction.find(task("a")).orElseThrow().body().get("n") + 1);

        assertThat(result).isEqualTo(42);
    }

    @Test
    default void nothing_is_lost_when_many_count_in_one_document() throws Exception {
        put("counter", Map.of("n", 0));

        runAll(
                writers(),
                10,
                (writer, round) -> store().transact(transaction -> {
                    Document counter = transaction.find(task("counter")).orElseThrow();
                    long next = (Long) counter.body().get("n") + 1;
                    transaction.update(counter.key(), counter.version(), Map.of("n", next));
                    transaction.create(task("step-" + next), Map.of("status", "w" + writer));
                    return next;
                }));

        long total = writers() * 10L;
        assertThat(store().find(task("counter")))
                .contains(new Document(task("counter"), total + 1, Map.of("n", total)));
        assertThat(store().count(tasks())).isEqualTo(total + 1);
    }

    @Test
    default void many_that_move_between_documents_neither_deadlock_nor_lose() throws Exception {
        for (int n = 0; n < 5; n++) {
            put("purse-" + n, Map.of("n", 100));
        }

        runAll(
                writers(),
                5,
                (writer, round) -> store().transact(transaction -> {
                    Document from = transaction
                            .find(task("purse-" + (writer + round) % 5))
                            .orElseThrow();
                    Document to = transaction
                            .find(task("purse-" + (writer + 3 * round + 1) % 5))
                            .orElseThrow();
                    if (from.key().equals(to.key())) {
                        return 0L;
                    }
                    transaction.update(
                            from.key(),
                            from.version(),
                            Map.of("n", (Long) from.body().get("n") - 1));
                    transaction.update(
                            to.key(), to.version(), Map.of("n", (Long) to.body().get("n") + 1));
                    return 1L;
                }));

        long total = store().query(tasks()).documents().stream()
                .mapToLong(purse -> (Long) purse.body().get("n"))
                .sum();
        assertThat(total).isEqualTo(500);
    }

    @Test
    default void one_of_two_that_create_the_same_key_wins() throws Exception {
        AtomicInteger refused = new AtomicInteger();

        runAll(writers(), 1, (writer, round) -> {
            try {
                put("slot", Map.of("n", writer));
                return 1L;
            } catch (AlreadyExists e) {
                return (long) refused.incrementAndGet();
            }
        });

        assertThat(refused).hasValue(writers() - 1);
        assertThat(store().find(task("slot")).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    default void two_that_each_rely_on_what_the_other_changes_do_not_both_pass() throws Exception {
        put("on-call-1", Map.of("done", true));
        put("on-call-2", Map.of("done", true));

        runAll(
                2,
                1,
                (writer, round) -> store().transact(transaction -> {
                    Document mine =
                            transaction.find(task("on-call-" + (writer + 1))).orElseThrow();
                    Document other =
                            transaction.find(task("on-call-" + (2 - writer))).orElseThrow();
                    if (other.body().get("done").equals(true)) {
                        transaction.update(mine.key(), mine.version(), Map.of("done", false));
                    }
                    return 1L;
                }));

        assertThat(ids(tasks().where(Filter.equal("done", true)))).hasSize(1);
    }

    /** What one writer does in one round. */
    interface Round {
        Long run(int writer, int round) throws Exception;
    }

    private void runAll(int writers, int rounds, Round round) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<Long>> done = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                int number = writer;
                done.add(threads.submit(() -> {
                    long sum = 0;
                    for (int at = 0; at < rounds; at++) {
                        sum += round.run(number, at);
                    }
                    return sum;
                }));
            }
            for (Future<Long> one : done) {
                one.get();
            }
        }
    }

    private boolean update(Transaction transaction, String id, long version) {
        transaction.update(task(id), version, Map.of("n", 5));
        return true;
    }

    private boolean delete(Transaction transaction, String id, long version) {
        transaction.delete(task(id), version);
        return true;
    }
}
