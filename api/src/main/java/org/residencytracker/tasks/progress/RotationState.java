package org.residencytracker.tasks.progress;

/** Where a resident stands with a rotation. */
public enum RotationState {
    NOT_STARTED,
    /** Asked to start it, and nobody has decided yet. */
    WAITING,
    ACTIVE,
    FINISHED
}
