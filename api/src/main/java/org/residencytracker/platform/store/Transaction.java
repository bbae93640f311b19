package org.residencytracker.platform.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reads and writes of one {@link DocumentStore#transact}. Reads see the state at the start; a key that was written in
 * this transaction cannot be read or written in it again.
 */
public interface Transaction {
    Optional<Document> find(Key key);

    /** As {@link DocumentStore#findAll}, without its limit of keys. */
    List<Optional<Document>> findAll(List<Key> keys);

    /** Creates version 1; the commit fails with {@link AlreadyExists} when there is one. */
    void create(Key key, Map<String, ?> body);

    /** Replaces the body; the commit fails with {@link StaleVersion} when the version is not the present one. */
    void update(Key key, long expectedVersion, Map<String, ?> body);

    /**
     * Has the action done once the transaction is over, committed or not, such as forgetting copies of what it may have changed. Of an
     * attempt that is repeated the actions are done too.
     */
    void onEnd(Runnable action);

    /** Removes the document; the commit fails with {@link StaleVersion} when the version is not the present one. */
    void delete(Key key, long expectedVersion);
}
