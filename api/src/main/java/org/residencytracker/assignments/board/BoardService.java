package org.residencytracker.assignments.board;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.AssignmentSums;
import org.residencytracker.assignments.AssignmentsConfig;
import org.residencytracker.assignments.DepartmentSums;
import org.residencytracker.assignments.Staff;
import org.residencytracker.platform.security.Role;

/** The board from the sums over all assignments, which are one document, and the remembered list of accounts. */
@Singleton
final class BoardService implements StaffBoard {
    private static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::fullName, String.CASE_INSENSITIVE_ORDER);

    private final DepartmentSums department;
    private final Staff staff;
    private final AssignmentsConfig config;

    BoardService(DepartmentSums department, Staff staff, AssignmentsConfig config) {
        this.department = department;
        this.staff = staff;
        this.config = config;
    }

    BoardView board() {
        return board(department.sums());
    }

    @Override
    public BoardView board(AssignmentSums sums) {
        List<PersonView> unassigned = staff.active(Role.RESIDENT).stream()
                .filter(resident -> !sums.isAssigned(resident.id()))
                .sorted(BY_NAME)
                .map(PersonView::from)
                .toList();
        List<BoardView.Load> loads = loads(sums);
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

    private List<BoardView.Load> loads(AssignmentSums sums) {
        return staff.active(Role.TUTOR).stream()
                .sorted(BY_NAME)
                .map(tutor -> new BoardView.Load(PersonView.from(tutor), (int) sums.loadOf(tutor.id())))
                .sorted(Comparator.comparingInt(BoardView.Load::load).reversed())
                .toList();
    }
}
