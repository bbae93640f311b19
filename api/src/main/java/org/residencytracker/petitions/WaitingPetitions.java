package org.residencytracker.petitions;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.ScopeParts;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Query;

/** How many petitions wait for a decision, counted by the engine on an index; no petition is read. */
@Singleton
public final class WaitingPetitions {
    private final DocumentStore store;

    WaitingPetitions(DocumentStore store) {
        this.store = store;
    }

    /** Those of the whole department. */
    public long count() {
        return store.count(waiting().descending("requestedAt"));
    }

    /** Those on which a tutor may decide, each once. */
    public long count(Scope scope) {
        ScopeParts parts = ScopeParts.of(scope);
        return sum(PetitionParts.queries(parts, waiting(), waiting(), waiting()))
                - sum(PetitionParts.twice(parts, waiting()));
    }

    private long sum(Stream<Query> queries) {
        return queries.mapToLong(query -> store.count(query.descending("requestedAt")))
                .sum();
    }

    private static Query waiting() {
        return Query.of(PetitionCollections.PETITIONS).where(Filter.equal("status", PetitionStatus.PENDING.name()));
    }
}
