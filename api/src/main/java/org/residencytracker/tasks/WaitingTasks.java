package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Query;
import org.residencytracker.tasks.count.GroupFilter;
import org.residencytracker.tasks.count.TaskStatus;

/** How many entries wait for a tutor. */
@Singleton
public final class WaitingTasks {
    private final DocumentStore store;

    WaitingTasks(DocumentStore store) {
        this.store = store;
    }

    /** Counted by the engine on an index; no entry is read. */
    public long count(GroupFilter only) {
        Query query = Query.of(TaskCollections.TASKS).where(Filter.equal("status", TaskStatus.PENDING.name()));
        return store.count(only.filter().map(query::where).orElse(query).descending("createdAt"));
    }
}
