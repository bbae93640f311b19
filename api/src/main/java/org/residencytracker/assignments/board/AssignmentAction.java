package org.residencytracker.assignments.board;

/** What a viewer may do to an assignment; the client shows a button for each. */
public enum AssignmentAction {
    ACTIVATE,
    FINISH,
    SET_TUTORS,
    UNASSIGN,
    JOIN,
    LEAVE
}
