package org.residencytracker.tasks.count;

import org.residencytracker.platform.problem.Conflict;

/** So many entries wait in the rotation that no more are taken. */
public final class TooManyWaitingException extends Conflict {
    TooManyWaitingException() {
        super(
                "too-many-waiting",
                "Too many entries wait in this rotation. Ask your tutor to decide on some of them first.");
    }
}
