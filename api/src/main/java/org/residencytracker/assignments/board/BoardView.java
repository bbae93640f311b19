package org.residencytracker.assignments.board;

import java.util.List;
import org.residencytracker.accounts.PersonView;

/**
 * Where an admin's hand is needed.
 *
 * @param unassigned active residents without an assignment in any state
 * @param overloaded active tutors whose load is above the department's bound, heaviest first
 * @param idle active tutors without any
 * @param loads all active tutors, heaviest first
 * @param balance population standard deviation of the loads, to one decimal; 0 is an even spread
 */
public record BoardView(
        List<PersonView> unassigned, List<Load> overloaded, List<PersonView> idle, List<Load> loads, double balance) {
    /**
     * How much a tutor carries.
     *
     * @param load active assignments that name the tutor
     */
    public record Load(PersonView tutor, int load) {}
}
