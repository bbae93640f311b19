package org.residencytracker.petitions;

/** What a petition asks for. */
public enum PetitionType {
    ACTIVATE,
    FINISH
}
