package org.residencytracker.platform.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where every feature keeps its documents. Two engines, one meaning: it promises only what SQLite and Firestore honour
 * alike. Reads see what was committed before them; nothing half written is ever seen.
 *
 * <p>Queries run only when an {@link Index} declared in the {@link IndexCatalogue} serves them, on both engines.
 */
public interface DocumentStore {
    /** The document, or empty when there is none. */
    Optional<Document> find(Key key);

    /** The documents of the keys in their order, empty where there is none; at most 100 keys, read as one. */
    List<Optional<Document>> findAll(List<Key> keys);

    /** One page of a query, in the query's order with ties broken by id. */
    Page query(Query query);

    /** How many documents the query lists on all its pages, so without those that lack a field it orders by. */
    long count(Query query);

    /**
     * Runs the work against one consistent state and commits all its writes as one, or none.
     *
     * <p>The work may run again when somebody else's commit came between, so it must have no effect but through its
     * {@link Transaction}. However many documents it writes, the change becomes visible as a whole; past the size of one
     * request of the engine (Firestore: 500 documents or 3 MiB) that holds for the collections declared {@linkplain
     * IndexCatalogue#isBulk bulk}; documents of others that belong to such a change must fit one request and become visible
     * a moment earlier, also as a whole.
     *
     * @throws Contended after too many attempts against others
     * @throws StoreUnavailable when the engine cannot be reached; whether the change was made is then not known
     * @throws StaleVersion when an update or delete named a version that is not the present one (not retried)
     * @throws AlreadyExists when a create met a document (not retried)
     */
    <T> T transact(Function<Transaction, T> work);

    /** Opens the connection ahead of the first request and finishes or removes what a crash interrupted. */
    void warm();

    /** Whether a trivial read is answered; never throws. */
    boolean isReachable();

    /** Every document of a collection by id after the given one, for back-up and maintenance; at most {@code limit}. */
    List<Document> scan(String collection, String afterId, int limit);

    /** Names of the collections that hold documents. */
    Collection<String> collections();
}
