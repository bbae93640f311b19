package org.residencytracker.assignments;

/** What became of the rotations that a resident named at sign-up. */
public enum RotationRequestStatus {
    PENDING,
    APPROVED,
    REJECTED
}
