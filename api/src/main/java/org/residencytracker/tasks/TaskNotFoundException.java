package org.residencytracker.tasks;

import org.residencytracker.platform.problem.NotFound;

/** There is no such entry, or the viewer may not know that there is. */
final class TaskNotFoundException extends NotFound {
    TaskNotFoundException() {
        super("task-not-found", "There is no such entry.");
    }
}
