package org.residencytracker.audit;

import jakarta.inject.Singleton;
import java.util.List;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Query;

/** Reads the ends of all chains together. */
@Singleton
final class StoredDeeds implements RecentDeeds {
    private static final RecordCodec<Deed> DEED = new RecordCodec<>(Deed.class);

    private final DocumentStore store;

    StoredDeeds(DocumentStore store) {
        this.store = store;
    }

    @Override
    public List<Deed> newest(List<String> subjectTypes, int most) {
        return store
                .query(Query.of(AuditRepository.ENTRIES)
                        .where(Filter.in("subjectType", subjectTypes))
                        .descending("at")
                        .limit(most))
                .documents()
                .stream()
                .map(entry -> DEED.decode(entry.body()))
                .toList();
    }
}
