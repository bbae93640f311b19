package org.residencytracker.assignments.board;

import org.residencytracker.assignments.AssignmentSums;

/** Where the department's assignments need a hand. */
public interface StaffBoard {
    /** The board that the sums make with the remembered list of accounts; reads nothing else. */
    BoardView board(AssignmentSums sums);
}
