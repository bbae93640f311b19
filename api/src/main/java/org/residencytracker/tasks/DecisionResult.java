package org.residencytracker.tasks;

import java.util.Optional;

/**
 * What became of a decision on one entry.
 *
 * @param task the entry as it is now; empty when there is none for the viewer
 */
record DecisionResult(TaskId taskId, Outcome outcome, Optional<Task> task) {
    /** Whether this decision counts. */
    enum Outcome {
        DECIDED,
        /** It does not wait: somebody else came first. */
        ALREADY_DECIDED,
        /** Its resident changed it meanwhile. */
        STALE,
        /** There is no such entry that the viewer may decide on. */
        NOT_FOUND
    }

    static DecisionResult none(TaskId id) {
        return new DecisionResult(id, Outcome.NOT_FOUND, Optional.empty());
    }

    static DecisionResult of(Outcome outcome, Task task) {
        return new DecisionResult(task.id(), outcome, Optional.of(task));
    }
}
