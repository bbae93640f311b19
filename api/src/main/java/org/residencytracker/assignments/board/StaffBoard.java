package org.residencytracker.assignments.board;

/** Where the department's assignments need a hand. */
public interface StaffBoard {
    /** The board as it is now; one read, and the remembered list of accounts. */
    BoardView board();
}
