package org.residencytracker.assignments.residency;

/** What a viewer may do to a residency; the client shows a button for each. */
public enum ResidencyAction {
    SET_TUTORS,
    DECIDE_REQUEST
}
