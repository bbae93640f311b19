package org.residencytracker.assignments.board;

import org.residencytracker.platform.problem.Conflict;

/** An assignment has room for fifty tutors. */
public final class TooManyTutorsException extends Conflict {
    public TooManyTutorsException() {
        super("too-many-tutors", "The assignment has as many tutors as one may have.");
    }
}
