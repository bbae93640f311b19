package org.residencytracker.petitions;

/** What became of a petition. */
public enum PetitionStatus {
    PENDING,
    APPROVED,
    DENIED,
    WITHDRAWN
}
