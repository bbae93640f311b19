package org.residencytracker.petitions;

/** An answer to a petition. */
public enum PetitionDecision {
    APPROVE,
    DENY
}
