package org.residencytracker.assignments.board;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.Assignments;
import org.residencytracker.assignments.AssignmentsConfig;
import org.residencytracker.assignments.Staff;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;

/**
 * The admin's board. It reads the active assignments and the residencies that have any, so twice as many documents as residents
 * at most, and the remembered list of accounts.
 */
@Singleton
final class BoardService {
    private static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::fullName, String.CASE_INSENSITIVE_ORDER);

    private final Assignments assignments;
    private final Staff staff;
    private final AssignmentsConfig config;

    BoardService(Assignments assignments, Staff staff, AssignmentsConfig config) {
        this.assignments = assignments;
        this.staff = staff;
        this.config = config;
    }

    BoardView board() {
        Set<AccountId> assigned = assignments.assignedResidents();
        List<PersonView> unassigned = staff.active(Role.RESIDENT).stream()
                .filter(resident -> !assigned.contains(resident.id()))
                .sorted(BY_NAME)
                .map(PersonView::from)
                .toList();
        List<BoardView.Load> loads = loads();
        return new BoardView(
                unassigned,
                loads.stream().filter(load -> load.load() > config.tutorLoad()).toList(),
                loads.stream()
                        .filter(load -> load.load() == 0)
                        .map(BoardView.Load::tutor)
                        .toList(),
                loads,
                Loads.balance(loads.stream().map(BoardView.Load::load).toList()));
    }

    private List<BoardView.Load> loads() {
        Loads loads = new Loads(assignments.active());
        return staff.active(Role.TUTOR).stream()
                .sorted(BY_NAME)
                .map(tutor -> new BoardView.Load(PersonView.from(tutor), loads.of(tutor.id())))
                .sorted(Comparator.comparingInt(BoardView.Load::load).reversed())
                .toList();
    }
}
