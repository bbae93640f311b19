package org.residencytracker.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.json.RecordCodec;

/** What both engines keep of a single document. */
public interface DocumentContract extends StoreFixture {
    /** A record with the kinds of fields that features have. */
    record Sample(String name, LocalDate on, Instant at, BigDecimal amount, Optional<String> note) {}

    @Test
    default void every_type_comes_back_as_it_went_in() {
        Map<String, Object> body = new HashMap<>();
        body.put("text", "שלום, \"world\" \\ \n\t 🙂");
        body.put("empty", "");
        body.put("number", 9007199254740993L);
        body.put("least", Long.MIN_VALUE);
        body.put("fraction", 0.1);
        body.put("whole", 3.0);
        body.put("yes", true);
        body.put("no", false);
        body.put("nothing", null);
        body.put("list", Arrays.asList("a", 1L, null, Map.of("deep", List.of(Map.of("deeper", List.of())))));
        body.put("map", Map.of("a.b", 1L, "שם", "ערך", "with space", Map.of()));

        put(new Key(PLAIN, "a"), body);

        assertThat(store().find(new Key(PLAIN, "a")).orElseThrow().body()).isEqualTo(body);
    }

    @Test
    default void a_record_with_instants_dates_and_decimals_comes_back() {
        RecordCodec<Sample> codec = new RecordCodec<>(Sample.class);
        Sample sample = new Sample(
                "רינה",
                LocalDate.of(2026, 10, 25),
                Instant.parse("2026-10-24T23:59:59.123456Z"),
                new BigDecimal("12.50"),
                Optional.empty());

        put(new Key(PLAIN, "a"), codec.encode(sample));

        Document stored = store().find(new Key(PLAIN, "a")).orElseThrow();
        assertThat(codec.decode(stored.body())).isEqualTo(sample);
    }

    @Test
    default void a_missing_document_is_absent_and_many_come_in_the_order_asked() {
        put("a", Map.of("n", 1));
        put("c", Map.of("n", 3));

        List<Optional<Document>> found = store().findAll(List.of(task("c"), task("b"), task("a"), task("c")));

        assertThat(found.stream().map(document -> document.map(Document::key)))
                .containsExactly(
                        Optional.of(task("c")), Optional.empty(), Optional.of(task("a")), Optional.of(task("c")));
    }

    @Test
    default void versions_rise_by_one_also_when_nothing_changes() {
        put("a", Map.of("n", 1));

        for (long version = 1; version <= 3; version++) {
            long expected = version;
            store().transact(transaction -> {
                transaction.update(task("a"), expected, Map.of("n", 1));
                return true;
            });
        }

        assertThat(store().find(task("a"))).contains(new Document(task("a"), 4, Map.of("n", 1L)));
    }

    @Test
    default void an_update_replaces_the_whole_body() {
        put("a", Map.of("n", 1, "gone", Map.of("x", 1), "kept", Map.of("x", 1, "y.z", 2)));

        store().transact(transaction -> {
            transaction.update(task("a"), 1, Map.of("kept", Map.of("x.w", 5), "fresh", true));
            return true;
        });

        assertThat(store().find(task("a")).orElseThrow().body())
                .isEqualTo(Map.of("kept", Map.of("x.w", 5L), "fresh", true));
    }

    @Test
    default void fields_that_a_record_does_not_know_survive_its_update() {
        record Name(String name) {}
        RecordCodec<Name> codec = new RecordCodec<>(Name.class);
        put("a", Map.of("name", "Rina", "later", List.of(Map.of("x", 1))));

        store().transact(transaction -> {
            Document before = transaction.find(task("a")).orElseThrow();
            transaction.update(task("a"), before.version(), codec.encodeOver(before.body(), new Name("Tal")));
            return true;
        });

        assertThat(store().find(task("a")).orElseThrow().body())
                .isEqualTo(Map.of("name", "Tal", "later", List.of(Map.of("x", 1L))));
    }

    @Test
    default void a_document_just_below_the_cap_is_kept_and_one_above_is_refused() {
        String text = "א".repeat(449 * 1024);

        put(new Key(PLAIN, "a"), Map.of("text", text));

        assertThat(store().find(new Key(PLAIN, "a")).orElseThrow().body()).isEqualTo(Map.of("text", text));
        assertThatThrownBy(() -> put(new Key(PLAIN, "b"), Map.of("text", text, "more", "x".repeat(10_000))))
                .isInstanceOf(DocumentTooLarge.class);
        assertThat(store().find(new Key(PLAIN, "b"))).isEmpty();
    }

    @Test
    default void a_document_of_very_many_small_values_is_kept() {
        List<Long> numbers = LongStream.range(0, 100_000).boxed().toList();

        put(new Key(PLAIN, "a"), Map.of("numbers", numbers));

        assertThat(store().find(new Key(PLAIN, "a")).orElseThrow().body()).isEqualTo(Map.of("numbers", numbers));
    }

    @Test
    default void what_an_engine_would_change_is_refused() {
        assertThatThrownBy(() -> put("a", Map.of("text", "a\u0000b"))).isInstanceOf(UnstorableText.class);
        assertThatThrownBy(() -> put("a", Map.of("text", "\uD83D"))).isInstanceOf(UnstorableText.class);
        assertThatThrownBy(() -> put("a", Map.of("n", Double.NaN))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> put("a", Map.of("n", List.of(List.of()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> put("a", Map.of("a.b", 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> put("a", Map.of("status", "x".repeat(1501))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> put("a", Map.of("status", Map.of()))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> put(new Key("unknown", "a"), Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void a_scan_visits_every_document_once_by_id() {
        for (String id : List.of("b", "A", "a", "c_", "c-", "0")) {
            put(id, Map.of("n", 1));
        }

        List<Document> first = store().scan(TASKS, "", 4);
        List<Document> rest = store().scan(TASKS, first.getLast().key().id(), 4);

        assertThat(first.stream().map(document -> document.key().id())).containsExactly("0", "A", "a", "b");
        assertThat(rest.stream().map(document -> document.key().id())).containsExactly("c-", "c_");
        assertThat(store().collections()).containsExactly(TASKS);
    }

    @Test
    default void a_store_that_answers_is_reachable() {
        store().warm();

        assertThat(store().isReachable()).isTrue();
    }
}
