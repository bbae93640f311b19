package org.residencytracker.assignments;

import org.residencytracker.platform.problem.Conflict;

/** Nobody enters a rotation that is no longer offered. */
public final class RotationArchivedException extends Conflict {
    public RotationArchivedException() {
        super("rotation-archived", "The rotation is archived. Restore it first, or choose another.");
    }
}
