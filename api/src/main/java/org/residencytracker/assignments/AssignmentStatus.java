package org.residencytracker.assignments;

/** Where a resident stands in a rotation. */
public enum AssignmentStatus {
    /** Planned, or taken back. */
    INACTIVE,
    /** The rotation the resident is in; at most one. */
    ACTIVE,
    FINISHED
}
