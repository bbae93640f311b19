package org.residencytracker.tasks.count;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Index;

/** The counters' collections. A group that waits has {@code oldestAt}, so a list ordered by it is the queue. */
@Singleton
final class CounterCollections {
    static final String PROGRESS = "progress";
    static final String GROUPS = "taskGroups";
    static final String ACTIVITY = "activity";
    static final String ANSWER_TIMES = "answerTimes";
    static final String LOGGED_ITEMS = "loggedItems";

    @Produces
    static CollectionDeclaration progress() {
        return CollectionDeclaration.of(PROGRESS, Index.on(PROGRESS, "residentId"));
    }

    @Produces
    static CollectionDeclaration groups() {
        return CollectionDeclaration.of(
                GROUPS,
                Index.on(GROUPS, "oldestAt"),
                Index.on(GROUPS, "rotationId", "oldestAt"),
                Index.on(GROUPS, "residentId", "oldestAt"),
                Index.on(GROUPS, "group", "oldestAt"));
    }

    @Produces
    static CollectionDeclaration activity() {
        return CollectionDeclaration.of(ACTIVITY);
    }

    @Produces
    static CollectionDeclaration answerTimes() {
        return CollectionDeclaration.of(ANSWER_TIMES);
    }

    /** An empty document for each item and rotation in which anything was ever logged, so that a transaction can ask. */
    @Produces
    static CollectionDeclaration loggedItems() {
        return CollectionDeclaration.of(LOGGED_ITEMS);
    }
}
