package org.residencytracker.accounts;

/** Length of a resident's programme. */
public enum TrainingTrack {
    FOUR_YEAR,
    SIX_YEAR
}
