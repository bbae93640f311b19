package org.residencytracker.petitions;

/** Why a petition was resolved although nobody decided on it: an admin changed the assignment that it was about. */
public enum ResolutionCode {
    ROTATION_STARTED("An admin started the rotation."),
    ROTATION_FINISHED("An admin finished the rotation."),
    UNASSIGNED("An admin took the resident out of the rotation.");

    private final String words;

    ResolutionCode(String words) {
        this.words = words;
    }

    /** In English, for readers of raw answers; clients translate the code. */
    String words() {
        return words;
    }
}
