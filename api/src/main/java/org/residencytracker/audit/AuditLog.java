package org.residencytracker.audit;

import org.residencytracker.platform.store.Transaction;

/**
 * The append-only record of who did what. An entry is written in the transaction of the change it tells of, so that neither
 * exists without the other, and carries the hash of the entry before it.
 */
public interface AuditLog {
    /** Appends the event to the chain within the caller's transaction. */
    void record(Transaction transaction, AuditEvent event);
}
