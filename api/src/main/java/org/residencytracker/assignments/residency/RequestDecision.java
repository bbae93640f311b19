package org.residencytracker.assignments.residency;

/** An admin's answer to the rotations that a resident named at sign-up. */
public enum RequestDecision {
    APPROVE,
    REJECT
}
