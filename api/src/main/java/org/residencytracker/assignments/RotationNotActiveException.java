package org.residencytracker.assignments;

import org.residencytracker.platform.problem.Conflict;

/** Only the rotation a resident is in can be finished. */
public final class RotationNotActiveException extends Conflict {
    public RotationNotActiveException() {
        super("rotation-not-active", "The resident is not in this rotation.");
    }
}
