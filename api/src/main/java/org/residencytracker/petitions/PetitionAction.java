package org.residencytracker.petitions;

/** What a viewer may do to a petition; the client shows a button for each. */
public enum PetitionAction {
    APPROVE,
    DENY,
    WITHDRAW
}
