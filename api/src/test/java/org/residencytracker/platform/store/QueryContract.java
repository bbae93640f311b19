package org.residencytracker.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.problem.Invalid;

/** How both engines answer queries. */
public interface QueryContract extends StoreFixture {
    @Test
    default void an_equality_finds_values_of_its_own_type_only() {
        put("text", Map.of("status", "1"));
        put("number", Map.of("status", 1));
        put("truth", Map.of("status", true));

        assertThat(ids(tasks().where(Filter.equal("status", "1")))).containsExactly("text");
        assertThat(ids(tasks().where(Filter.equal("status", 1)))).containsExactly("number");
        assertThat(ids(tasks().where(Filter.equal("status", true)))).containsExactly("truth");
        assertThat(ids(tasks().where(Filter.equal("status", false)))).isEmpty();
    }

    @Test
    default void a_text_that_looks_like_a_list_is_a_text() {
        put("text", Map.of("tags", List.of("[]"), "status", "[]"));

        assertThat(ids(tasks().where(Filter.equal("status", "[]")))).containsExactly("text");
        assertThat(ids(tasks().where(Filter.contains("tags", "[]")))).containsExactly("text");
    }

    @Test
    default void a_missing_field_never_matches_and_is_left_out_of_an_order() {
        put("dated", Map.of("dueOn", "2026-10-25"));
        put("undated", Map.of("status", "open"));

        assertThat(ids(tasks().ascending("dueOn"))).containsExactly("dated");
        assertThat(ids(tasks().where(Filter.atMost("dueOn", "9999")))).containsExactly("dated");
        assertThat(store().count(tasks().ascending("dueOn"))).isEqualTo(1);
    }

    @Test
    default void null_is_refused_where_queries_look() {
        Map<String, Object> body = new HashMap<>();
        body.put("dueOn", null);

        assertThatThrownBy(() -> put("a", body)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void in_finds_any_of_its_values() {
        for (String status : List.of("open", "done", "late", "gone")) {
            put(status, Map.of("status", status, "dueOn", "2026-01-0" + status.length()));
        }

        assertThat(ids(tasks().where(Filter.in("status", List.of("late", "open", "none")))))
                .containsExactly("late", "open");
        assertThat(ids(tasks().where(Filter.in("status", List.of("late", "open")))
                        .descending("dueOn")))
                .containsExactly("open", "late");
        assertThat(store().count(tasks().where(Filter.in("status", List.of("late", "open", "done")))))
                .isEqualTo(3);
    }

    @Test
    default void in_takes_one_to_thirty_values() {
        List<String> thirty = IntStream.range(0, 30).mapToObj(n -> "s" + n).toList();
        put("a", Map.of("status", "s29"));

        assertThat(ids(tasks().where(Filter.in("status", thirty)))).containsExactly("a");
        assertThatThrownBy(() -> Filter.in("status", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Filter.in("status", IntStream.range(0, 31).boxed().toList()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void contains_looks_into_lists_by_value_and_type() {
        put("a", Map.of("tags", List.of("רינה", "x", "x"), "dueOn", "2026-01-02"));
        put("b", Map.of("tags", List.of("x", 1, true), "dueOn", "2026-01-01"));
        put("c", Map.of("tags", List.of()));
        put("d", Map.of("tags", List.of("1", "xx")));

        assertThat(ids(tasks().where(Filter.contains("tags", "x")))).containsExactly("a", "b");
        assertThat(ids(tasks().where(Filter.contains("tags", "x")).ascending("dueOn")))
                .containsExactly("b", "a");
        assertThat(ids(tasks().where(Filter.contains("tags", 1)))).containsExactly("b");
        assertThat(ids(tasks().where(Filter.contains("tags", true)))).containsExactly("b");
        assertThat(ids(tasks().where(Filter.contains("tags", "רינה")))).containsExactly("a");
    }

    @Test
    default void contains_follows_updates_and_deletes() {
        put("a", Map.of("tags", List.of("old")));
        put("b", Map.of("tags", List.of("old")));

        store().transact(transaction -> {
            transaction.update(task("a"), 1, Map.of("tags", List.of("new")));
            transaction.delete(task("b"), 1);
            return true;
        });

        assertThat(ids(tasks().where(Filter.contains("tags", "old")))).isEmpty();
        assertThat(ids(tasks().where(Filter.contains("tags", "new")))).containsExactly("a");
    }

    @Test
    default void a_range_includes_its_bounds_and_stays_in_its_type() {
        put("n1", Map.of("count", 1));
        put("n2", Map.of("count", 2));
        put("n10", Map.of("count", 10));
        put("text", Map.of("count", "5"));

        assertThat(ids(tasks().where(Filter.between("count", 1, 2)))).containsExactly("n1", "n2");
        assertThat(ids(tasks().where(Filter.atLeast("count", 2)))).containsExactly("n2", "n10");
        assertThat(ids(tasks().where(Filter.atMost("count", 2)).descending("count")))
                .containsExactly("n2", "n1");
        assertThat(ids(tasks().where(Filter.atLeast("count", "")))).containsExactly("text");
    }

    @Test
    default void texts_are_ordered_by_their_bytes() {
        List<String> names = List.of("Z", "a", "אבג", "בגד", "\uFF5E", "🙂");
        for (int at = names.size() - 1; at >= 0; at--) {
            put("d" + at, Map.of("dueOn", names.get(at)));
        }

        assertThat(ids(tasks().ascending("dueOn"))).containsExactly("d0", "d1", "d2", "d3", "d4", "d5");
        assertThat(ids(tasks().where(Filter.between("dueOn", "א", "ת")))).containsExactly("d2", "d3");
    }

    @Test
    default void ties_are_broken_by_id_in_the_direction_of_the_order() {
        for (String id : List.of("c", "a", "b")) {
            put(id, Map.of("status", "open", "dueOn", "2026-01-01"));
        }

        Query open = tasks().where(Filter.equal("status", "open"));
        assertThat(ids(open.ascending("dueOn"))).containsExactly("a", "b", "c");
        assertThat(ids(open.descending("dueOn"))).containsExactly("c", "b", "a");
    }

    @Test
    default void pages_meet_without_a_gap_or_a_repeat() {
        for (int n = 0; n < 23; n++) {
            put(
                    "t%02d".formatted(n * 7 % 23),
                    Map.of("status", "open", "dueOn", "2026-01-0" + (n % 3), "count", n % 2));
        }
        Query open = tasks().where(Filter.equal("status", "open"));

        for (Query query : List.of(
                open.ascending("dueOn"),
                open.descending("dueOn"),
                open,
                tasks(),
                tasks().descending("dueOn"),
                tasks().ascending("dueOn").descending("count"),
                tasks().where(Filter.between("dueOn", "2026-01-00", "2026-01-01"))
                        .descending("dueOn"))) {
            List<String> whole = ids(query.limit(100));

            assertThat(inPages(query, 4)).isEqualTo(whole).doesNotHaveDuplicates();
            assertThat(store().count(query)).isEqualTo(whole.size());
        }
    }

    @Test
    default void the_last_full_page_has_no_next_one() {
        put("a", Map.of("status", "open"));
        put("b", Map.of("status", "open"));

        Page page = store().query(tasks().limit(2));

        assertThat(page.documents()).hasSize(2);
        assertThat(page.next()).isEmpty();
    }

    @Test
    default void two_equalities_and_an_order_meet() {
        put("a", Map.of("owner", "tal", "status", "open", "dueOn", "2026-01-01"));
        put("b", Map.of("owner", "tal", "status", "open", "dueOn", "2026-01-02"));
        put("c", Map.of("owner", "tal", "status", "done", "dueOn", "2026-01-03"));
        put("d", Map.of("owner", "oren", "status", "open", "dueOn", "2026-01-04"));

        Query query = tasks().where(Filter.equal("owner", "tal")).where(Filter.equal("status", "open"));

        assertThat(ids(query.descending("dueOn"))).containsExactly("b", "a");
        assertThat(ids(query)).containsExactly("a", "b");
    }

    @Test
    default void a_page_token_of_another_query_or_of_nobody_is_refused() {
        put("a", Map.of("status", "open"));
        put("b", Map.of("status", "open"));
        Query open = tasks().where(Filter.equal("status", "open")).limit(1);
        Optional<String> token = store().query(open).next();

        assertThat(ids(open.limit(5).after(token))).containsExactly("b");
        for (Query query : List.of(
                tasks().after(token),
                tasks().where(Filter.equal("status", "done")).after(token),
                open.after(Optional.of("")),
                open.after(Optional.of("%%%")),
                open.after(Optional.of("e30")))) {
            assertThatThrownBy(() -> store().query(query))
                    .isInstanceOfSatisfying(
                            Invalid.class, refusal -> assertThat(refusal.slug()).isEqualTo("invalid-page-token"));
        }
    }

    @Test
    default void an_undeclared_query_names_the_index_to_declare() {
        assertThatThrownBy(() -> store().query(
                                tasks().where(Filter.equal("owner", "tal")).descending("count")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Index.on(\"tasks\", \"owner\", \"count desc\")");
        assertThatThrownBy(() -> store().count(tasks().where(Filter.contains("status", "x"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"status contains\"");
        assertThatThrownBy(() -> store().query(Query.of("unknown"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void a_query_that_engines_read_differently_is_refused() {
        Query one = tasks().where(Filter.in("status", List.of("a")));
        List<Query> refused = List.of(
                one.where(Filter.in("owner", List.of("b"))),
                tasks().where(Filter.contains("tags", "a")).where(Filter.contains("tags", "b")),
                tasks().where(Filter.atLeast("dueOn", "a")).where(Filter.atLeast("count", 1)),
                tasks().where(Filter.atLeast("dueOn", "a")).ascending("count"),
                tasks().where(Filter.equal("status", "a")).ascending("status"),
                tasks().where(Filter.equal("status", 1.5)),
                tasks().where(Filter.in("status", List.of("a", 1))),
                tasks().where(Filter.between("count", 1, "2")));

        for (Query query : refused) {
            assertThatThrownBy(() -> store().query(query)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private List<String> inPages(Query query, int size) {
        List<String> all = new ArrayList<>();
        Optional<String> token = Optional.empty();
        do {
            Page page = store().query(query.limit(size).after(token));
            all.addAll(ids(page));
            token = page.next();
        } while (token.isPresent());
        return all;
    }
}
