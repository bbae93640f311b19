package org.residencytracker.platform.store;

import java.util.List;

/**
 * What a feature says of one collection of its own. Every repository publishes one as a CDI bean (a producer method), and the
 * {@link IndexCatalogue} collects them: SQLite's indexes, {@code infra/firestore/firestore.indexes.json} and the check of each
 * query come from this one list.
 *
 * @param bulk whether changes larger than one request of the engine may touch it; on Firestore every read
 *     then costs one document more and a transaction takes a lock, so it is for what imports replace, not for the rest
 * @param indexes the indexes that its queries need; an indexed field holds a text of at most 1500 bytes, a whole number, a
 *     boolean (a list of these where queries ask what it contains), or is absent, never null
 */
public record CollectionDeclaration(String collection, boolean bulk, List<Index> indexes) {
    public CollectionDeclaration {
        indexes = List.copyOf(indexes);
        Key.requireCollection(collection);
        if (indexes.stream().anyMatch(index -> !index.collection().equals(collection))) {
            throw new IllegalArgumentException("An index of another collection than " + collection);
        }
    }

    public static CollectionDeclaration of(String collection, Index... indexes) {
        return new CollectionDeclaration(collection, false, List.of(indexes));
    }

    public static CollectionDeclaration bulk(String collection, Index... indexes) {
        return new CollectionDeclaration(collection, true, List.of(indexes));
    }
}
