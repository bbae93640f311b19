package org.residencytracker.platform.store.sqlite;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.engine.QueryPlan;

/**
 * SQLite's form of a planned query. Names come from the catalogue only and are spelled out, as its indexes need; values are
 * bound. {@code INDEXED BY} turns an index that does not fit into an error instead of a slow answer.
 */
final class SqliteStatement {
    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final QueryPlan plan;

    private SqliteStatement(QueryPlan plan) {
        this.plan = plan;
    }

    static SqliteStatement select(QueryPlan plan) {
        SqliteStatement statement = new SqliteStatement(plan);
        statement.from("id, version, body");
        statement.conditions();
        plan.after().ifPresent(statement::after);
        statement.order();
        return statement;
    }

    static SqliteStatement count(QueryPlan plan) {
        SqliteStatement statement = new SqliteStatement(plan);
        statement.from("count(*)");
        statement.conditions();
        return statement;
    }

    /** The statement with its values, not to be closed. */
    PreparedStatement on(SqliteConnection connection) throws SQLException {
        PreparedStatement prepared = connection.prepare(sql.toString());
        for (int at = 0; at < values.size(); at++) {
            prepared.setObject(at + 1, values.get(at));
        }
        return prepared;
    }

    String sql() {
        return sql.toString();
    }

    private void from(String what) {
        sql.append("SELECT ").append(what).append(" FROM docs");
        plan.index()
                .flatMap(SqliteIndexes::nameOf)
                .ifPresent(name -> sql.append(" INDEXED BY ").append(name));
        sql.append(" WHERE col='").append(plan.collection()).append('\'');
    }

    private void conditions() {
        for (Filter filter : plan.filters()) {
            switch (filter) {
                case Filter.Equal equal -> oneOf(equal.field(), List.of(equal.value()));
                case Filter.In in -> oneOf(in.field(), in.values());
                case Filter.Contains contains -> contains(contains);
                case Filter.Range range -> range(range);
            }
        }
        for (Query.Order order : plan.orders()) {
            sql.append(" AND ").append(SqliteIndexes.expression(order.field())).append(" IS NOT NULL");
        }
    }

    private void oneOf(String field, List<?> wanted) {
        sql.append(" AND ").append(SqliteIndexes.expression(field));
        if (wanted.size() == 1) {
            sql.append("=?");
        } else {
            sql.append(" IN (")
                    .append(String.join(",", Collections.nCopies(wanted.size(), "?")))
                    .append(')');
        }
        wanted.forEach(value -> values.add(bound(value)));
        if (!(wanted.getFirst() instanceof String)) {
            type(field, wanted);
        }
    }

    private void range(Filter.Range range) {
        range.from().ifPresent(from -> {
            sql.append(" AND ").append(SqliteIndexes.expression(range.field())).append(">=?");
            values.add(bound(from));
        });
        range.to().ifPresent(to -> {
            sql.append(" AND ").append(SqliteIndexes.expression(range.field())).append("<=?");
            values.add(bound(to));
        });
        // Numbers come before every text, so that what is at least a text is one.
        if (range.from().filter(String.class::isInstance).isEmpty()) {
            type(range.field(), List.of(range.from().or(range::to).orElseThrow()));
        }
    }

    /**
     * JSON's true reads as 1, so only the type tells them apart. A text equals nothing but a text, for lists are not stored where
     * a field is indexed; not asking spares SQLite the look into the document, and a count is answered by the index alone.
     */
    private void type(String field, List<?> wanted) {
        sql.append(" AND json_type(body,'$.").append(field).append("') IN (");
        sql.append(
                switch (wanted.getFirst()) {
                    case String _ -> "'text'";
                    case Boolean _ -> wanted.size() > 1 ? "'true','false'" : "'" + wanted.getFirst() + "'";
                    default -> "'integer','real'";
                });
        sql.append(')');
    }

    private void contains(Filter.Contains contains) {
        sql.append(" AND id IN (SELECT id FROM elements WHERE col='")
                .append(plan.collection())
                .append("' AND field='")
                .append(contains.field())
                .append("' AND value=?)");
        values.add(SqliteElements.encode(contains.value()));
    }

    /** Behind the position: beyond it in the first field, or equal there and beyond it in the rest. */
    private void after(List<Object> position) {
        sql.append(" AND ");
        for (int at = 0; at < plan.orders().size(); at++) {
            Query.Order order = plan.orders().get(at);
            String field = SqliteIndexes.expression(order.field());
            String beyond = order.descending() ? "<" : ">";
            sql.append('(').append(field).append(beyond).append("= ? AND (");
            sql.append(field).append(beyond).append("? OR ");
            values.add(bound(position.get(at)));
            values.add(bound(position.get(at)));
        }
        sql.append("id").append(plan.idDescends() ? "<?" : ">?");
        values.add(position.getLast());
        sql.append("))".repeat(plan.orders().size()));
    }

    private void order() {
        sql.append(" ORDER BY ");
        for (Query.Order order : plan.orders()) {
            sql.append(SqliteIndexes.expression(order.field())).append(order.descending() ? " DESC, " : ", ");
        }
        sql.append("id").append(plan.idDescends() ? " DESC" : "");
        sql.append(" LIMIT ").append(plan.limit() + 1);
    }

    private static Object bound(Object value) {
        return value instanceof Boolean bool ? (bool ? 1L : 0L) : value;
    }
}
