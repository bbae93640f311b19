package org.residencytracker.assignments;

import org.residencytracker.platform.problem.Conflict;

/** The assignment is active, finished or taken back already. */
public final class AssignmentStateException extends Conflict {
    public AssignmentStateException() {
        super("assignment-state", "The assignment is not in a state that allows this. Load it again.");
    }
}
