package org.residencytracker.tasks.review;

import jakarta.inject.Singleton;
import java.util.List;
import org.residencytracker.assignments.Scope;
import org.residencytracker.tasks.WaitingTasks;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.GroupFilter;
import org.residencytracker.tasks.count.TaskGroup;

/** The beginning of a tutor's queue and its length, for pages that read his scope once for several things. */
@Singleton
public final class TutorQueue {
    private final Counters counters;
    private final WaitingTasks waiting;

    TutorQueue(Counters counters, WaitingTasks waiting) {
        this.counters = counters;
        this.waiting = waiting;
    }

    /** The groups that wait longest, the oldest first. */
    public List<TaskGroup> oldest(Scope scope, int most) {
        List<GroupFilter> filters = QueueScope.of(scope).filters();
        return new MergedGroups(counters, filters, QueuePosition.START, most).take(most);
    }

    /** How many entries wait, counted by the engine. */
    public long waiting(Scope scope) {
        return QueueScope.of(scope).count(waiting);
    }
}
