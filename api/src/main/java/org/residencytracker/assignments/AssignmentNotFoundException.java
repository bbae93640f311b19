package org.residencytracker.assignments;

import org.residencytracker.platform.problem.NotFound;

/** No assignment has this id, or none the viewer may know of. */
public final class AssignmentNotFoundException extends NotFound {
    public AssignmentNotFoundException() {
        super("assignment-not-found", "There is no such assignment.");
    }
}
