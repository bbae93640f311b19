package org.residencytracker.tasks;

import org.residencytracker.platform.problem.Conflict;

/** The item belongs to a rotation that is not the one the resident is in. */
final class RotationNotActiveException extends Conflict {
    RotationNotActiveException() {
        super("rotation-not-active", "You can log in your active rotation only. Ask to start this one first.");
    }
}
