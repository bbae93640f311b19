package org.residencytracker.assignments;

import org.residencytracker.platform.problem.Conflict;

/** There is one assignment for each resident and rotation. */
public final class AssignmentExistsException extends Conflict {
    public AssignmentExistsException() {
        super("assignment-exists", "The resident has an assignment in this rotation. Change that one.");
    }
}
