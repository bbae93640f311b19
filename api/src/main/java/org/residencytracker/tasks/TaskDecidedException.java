package org.residencytracker.tasks;

import org.residencytracker.platform.problem.Conflict;

/** The entry is no longer in a state in which this can be done to it. */
final class TaskDecidedException extends Conflict {
    TaskDecidedException() {
        super("task-decided", "This entry was decided meanwhile. Load it again.");
    }
}
