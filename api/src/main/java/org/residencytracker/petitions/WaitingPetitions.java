package org.residencytracker.petitions;

import jakarta.inject.Singleton;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Query;

/** How many petitions wait for a decision. */
@Singleton
public final class WaitingPetitions {
    private final DocumentStore store;

    WaitingPetitions(DocumentStore store) {
        this.store = store;
    }

    /** Those of the whole department, counted by the engine on an index; no petition is read. */
    public long count() {
        return store.count(Query.of(PetitionCollections.PETITIONS)
                .where(Filter.equal("status", PetitionStatus.PENDING.name()))
                .descending("requestedAt"));
    }
}
