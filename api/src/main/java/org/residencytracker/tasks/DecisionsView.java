package org.residencytracker.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of several decisions, in the order in which they were asked for. */
public record DecisionsView(List<Item> items) {
    /**
     * What became of one.
     *
     * @param task the entry as it is now; absent when there is none for the viewer
     */
    public record Item(
            TaskId taskId,
            DecisionResult.Outcome outcome,
            @Nullable TaskView task) {}
}
