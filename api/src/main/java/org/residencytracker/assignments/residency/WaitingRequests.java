package org.residencytracker.assignments.residency;

/** How many residents wait for an admin to decide on the rotations that they named at sign-up. */
public interface WaitingRequests {
    /** From the remembered list of accounts. */
    int count();
}
