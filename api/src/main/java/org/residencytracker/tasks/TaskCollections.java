package org.residencytracker.tasks;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Index;

/**
 * Entries, and the indexes their lists need. An item has few entries, so its lists ask for all states at once where none is named;
 * a resident's and a rotation's may be long and have indexes with and without the state.
 */
@Singleton
final class TaskCollections {
    static final String TASKS = "tasks";

    @Produces
    static CollectionDeclaration tasks() {
        return CollectionDeclaration.of(
                TASKS,
                Index.on(TASKS, "createdAt"),
                Index.on(TASKS, "decidedAt"),
                Index.on(TASKS, "status", "createdAt desc"),
                Index.on(TASKS, "residentId", "createdAt desc"),
                Index.on(TASKS, "residentId", "status", "createdAt desc"),
                Index.on(TASKS, "residentId", "status", "decidedAt desc"),
                Index.on(TASKS, "residentId", "itemId", "status", "createdAt desc"),
                Index.on(TASKS, "group", "createdAt desc"),
                Index.on(TASKS, "group", "status", "createdAt desc"),
                Index.on(TASKS, "group", "status", "createdAt"),
                Index.on(TASKS, "rotationId", "createdAt desc"),
                Index.on(TASKS, "rotationId", "status", "createdAt desc"),
                Index.on(TASKS, "itemId", "status", "createdAt desc"));
    }
}
