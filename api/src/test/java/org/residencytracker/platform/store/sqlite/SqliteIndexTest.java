package org.residencytracker.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.StoreFixture;
import org.residencytracker.platform.store.engine.QueryPlan;
import org.residencytracker.platform.store.engine.QueryPlanner;
import org.residencytracker.testsupport.Stores;

/** SQLite's indexes: each serves the queries it was declared for, and they follow the catalogue when it changes. */
class SqliteIndexTest {
    private static final String TASKS = StoreFixture.TASKS;

    @TempDir
    Path folder;

    @Test
    void an_ordered_query_walks_its_index_and_sorts_nothing() throws SQLException {
        Stores.sqlite(folder, StoreFixture.DECLARATIONS).close();
        Query open = Query.of(TASKS).where(Filter.equal("status", "open"));
        List<Query> queries = List.of(
                open.ascending("dueOn"),
                open.descending("dueOn"),
                open,
                Query.of(TASKS).descending("dueOn"),
                Query.of(TASKS).ascending("dueOn").descending("count"),
                Query.of(TASKS).where(Filter.between("dueOn", "2026-01", "2026-02")),
                Query.of(TASKS));

        for (Query query : queries) {
            assertThat(plan(query)).as(query.toString()).contains("INDEX").doesNotContain("TEMP B-TREE", "SCAN docs\n");
        }
    }

    @Test
    void what_lists_contain_is_found_by_the_elements() throws SQLException {
        Stores.sqlite(folder, StoreFixture.DECLARATIONS).close();

        String plan = plan(Query.of(TASKS).where(Filter.contains("tags", "x")).ascending("dueOn"));

        assertThat(plan).contains("(col=? AND id=?)", "elements", "(col=? AND field=? AND value=?)");
    }

    @Test
    void a_newer_catalogue_adds_what_it_needs_and_drops_the_rest() throws SQLException {
        try (SqliteDocumentStore before = Stores.sqlite(
                folder, CollectionDeclaration.of(TASKS, Index.on(TASKS, "owner"), Index.on(TASKS, "status")))) {
            before.transact(transaction -> {
                transaction.create(new Key(TASKS, "a"), Map.of("status", "open", "tags", List.of("x", "y")));
                return true;
            });
        }

        try (SqliteDocumentStore after = Stores.sqlite(
                folder, CollectionDeclaration.of(TASKS, Index.on(TASKS, "status"), Index.on(TASKS, "tags contains")))) {
            assertThat(after.query(Query.of(TASKS).where(Filter.contains("tags", "y")))
                            .documents())
                    .hasSize(1);
            assertThat(after.query(Query.of(TASKS).where(Filter.equal("status", "open")))
                            .documents())
                    .hasSize(1);
        }
        assertThat(rows("SELECT sql FROM sqlite_schema WHERE name LIKE 'ix!_%' ESCAPE '!'"))
                .singleElement()
                .asString()
                .contains("$.status");
    }

    @Test
    void a_count_of_texts_from_one_on_looks_into_no_document() {
        Query days = Query.of(TASKS).where(Filter.between("dueOn", "2026-01", "2026-02"));
        Query upTo = Query.of(TASKS).where(Filter.atMost("dueOn", "2026-02"));

        assertThat(counting(days)).doesNotContain("json_type");
        assertThat(counting(upTo)).contains("json_type");
    }

    private static String counting(Query query) {
        QueryPlan plan = new QueryPlanner(new IndexCatalogue(StoreFixture.DECLARATIONS)).plan(query);
        return SqliteStatement.count(plan).sql();
    }

    private String plan(Query query) throws SQLException {
        QueryPlan plan = new QueryPlanner(new IndexCatalogue(StoreFixture.DECLARATIONS)).plan(query);
        String sql = SqliteStatement.select(plan).sql().replace("?", "''");
        return String.join("\n", rows("EXPLAIN QUERY PLAN " + sql)) + "\n";
    }

    /** The last column of each row. */
    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("tracker.db"));
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(result.getMetaData().getColumnCount()));
            }
        }
        return rows;
    }
}
