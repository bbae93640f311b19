package org.residencytracker.audit;

import java.util.List;
import org.residencytracker.platform.store.Transaction;

/**
 * The append-only record of who did what. An entry is written in the transaction of the change it tells of, so that neither
 * exists without the other, and carries the hash of the entry before it.
 */
public interface AuditLog {
    /** Appends the event to its chain within the caller's transaction; a transaction has room for eight such calls. */
    default void record(Transaction transaction, AuditEvent event) {
        recordAll(transaction, List.of(event));
    }

    /** Appends any number of events, in their order, to the chain of the first one; counts as one call. */
    void recordAll(Transaction transaction, List<AuditEvent> events);
}
