package org.residencytracker.platform.store;

import java.util.List;

/**
 * A composite index that queries of a collection need: equalities first, then the range or order fields in their direction.
 * A query on a single field, or on several equalities without an order, is declared too: nothing undeclared runs.
 */
public record Index(String collection, List<Field> fields) {
    public Index {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("An index has fields");
        }
    }

    /** How a field takes part in an index. */
    public enum Mode {
        ASCENDING,
        DESCENDING,
        CONTAINS
    }

    /** One field of an index. */
    public record Field(String name, Mode mode) {
        public Field {
            DocumentBody.requireFieldName(name);
        }
    }

    /**
     * An index from words such as {@code "status"}, {@code "createdAt desc"} and {@code "accountIds contains"}.
     */
    public static Index on(String collection, String... fields) {
        return new Index(collection, List.of(fields).stream().map(Index::field).toList());
    }

    private static Field field(String words) {
        int space = words.indexOf(' ');
        if (space < 0) {
            return new Field(words, Mode.ASCENDING);
        }
        String name = words.substring(0, space);
        return switch (words.substring(space + 1)) {
            case "desc" -> new Field(name, Mode.DESCENDING);
            case "contains" -> new Field(name, Mode.CONTAINS);
            default -> throw new IllegalArgumentException("Not a field of an index: " + words);
        };
    }
}
