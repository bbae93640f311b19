package org.residencytracker.platform.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.IndexCatalogue;

/** SQLite's form of declared indexes: a partial index on expressions, named by what it covers. */
final class SqliteIndexes {
    static final String PREFIX = "ix_";

    private SqliteIndexes() {}

    /** Names and statements of all indexes the catalogue asks for. */
    static Map<String, String> of(IndexCatalogue catalogue) {
        Map<String, String> statements = new TreeMap<>();
        for (CollectionDeclaration declaration : catalogue.declarations()) {
            for (Index index : declaration.indexes()) {
                nameOf(index).ifPresent(name -> statements.put(name, "CREATE INDEX " + name + " ON " + target(index)));
            }
        }
        return statements;
    }

    /** Absent for lists' elements, which SQLite keeps in a table of their own and finds by them. */
    static Optional<String> nameOf(Index index) {
        if (index.fields().stream().anyMatch(field -> field.mode() == Index.Mode.CONTAINS)) {
            return Optional.empty();
        }
        CRC32 sum = new CRC32();
        sum.update(target(index).getBytes(StandardCharsets.UTF_8));
        return Optional.of(PREFIX + index.collection() + "_" + Long.toHexString(sum.getValue()));
    }

    /** The expression that both the index and a statement must spell alike. */
    static String expression(String field) {
        return "json_extract(body,'$." + field + "')";
    }

    private static String target(Index index) {
        List<String> columns = columns(index);
        boolean descends = index.fields().getLast().mode() == Index.Mode.DESCENDING;
        return "docs(" + String.join(", ", columns) + ", id" + (descends ? " DESC" : "") + ") WHERE col='"
                + index.collection() + "'";
    }

    private static List<String> columns(Index index) {
        List<String> columns = new ArrayList<>();
        for (Index.Field field : index.fields()) {
            String direction = field.mode() == Index.Mode.DESCENDING ? " DESC" : "";
            columns.add(expression(field.name()) + direction);
        }
        return columns;
    }
}
