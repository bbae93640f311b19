package org.residencytracker.platform.job;

import java.time.Clock;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentStore;

/** Claims on a real store, for tests of jobs. */
public final class Claims {
    /** Where a store keeps them. */
    public static final CollectionDeclaration COLLECTION = JobClaims.collection();

    private Claims() {}

    /** The claims of one process. */
    public static JobClaims in(DocumentStore store, Clock clock) {
        return new JobClaims(store, clock);
    }
}
