package org.residencytracker.dashboards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.AssignmentSums;
import org.residencytracker.assignments.DepartmentSums;
import org.residencytracker.assignments.board.BoardView;
import org.residencytracker.assignments.board.StaffBoard;
import org.residencytracker.audit.RecentDeeds;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.imports.LatestImports;
import org.residencytracker.platform.security.AccountId;

/** Puts an admin's first page together. */
@Singleton
final class AdminDashboardService {
    /** With the fourteen counts of the week there is no room for more below thirty documents. */
    private static final int DEEDS = 5;

    /** Left out is what people do all day without a change to anybody else, such as signing in. */
    private static final List<String> NEWS = List.of(
            "account",
            "assignment",
            "import",
            "name-alias",
            "node",
            "on-call-day",
            "petition",
            "reflection-template",
            "residency",
            "rotation",
            "station",
            "task",
            "task-group");

    private static final int IMPORTS = 3;

    private final DepartmentNumbers numbers;
    private final StaffBoard board;
    private final DepartmentSums sums;
    private final Curriculum curriculum;
    private final RecentDeeds deeds;
    private final LatestImports imports;
    private final AccountDirectory directory;
    private final Clock clock;

    AdminDashboardService(
            DepartmentNumbers numbers,
            StaffBoard board,
            DepartmentSums sums,
            Curriculum curriculum,
            RecentDeeds deeds,
            LatestImports imports,
            AccountDirectory directory,
            Clock clock) {
        this.numbers = numbers;
        this.board = board;
        this.sums = sums;
        this.curriculum = curriculum;
        this.deeds = deeds;
        this.imports = imports;
        this.directory = directory;
        this.clock = clock;
    }

    AdminDashboardView dashboard() {
        LocalDate today = LocalDate.now(clock);
        AssignmentSums assignments = sums.sums();
        BoardView staff = board.board(assignments);
        RotationSpread spread = new RotationSpread(curriculum.rotations(), assignments);
        return new AdminDashboardView(
                today,
                numbers.waiting(staff.unassigned().size()),
                spread.coverage(),
                new AdminDashboardView.TutorLoads(staff.loads(), staff.balance(), staff.idle()),
                spread.top(),
                numbers.week(today),
                numbers.onCall(),
                recent(),
                imports.latest(IMPORTS).stream()
                        .map(AdminDashboardView.RecentImport::of)
                        .toList());
    }

    private List<AdminDashboardView.RecentDeed> recent() {
        List<RecentDeeds.Deed> newest = deeds.newest(NEWS, DEEDS);
        Map<AccountId, Person> people = directory.findAll(newest.stream()
                .flatMap(deed -> deed.actor().stream())
                .distinct()
                .toList());
        return newest.stream()
                .map(deed -> new AdminDashboardView.RecentDeed(
                        deed.at(),
                        deed.actor().map(actor -> person(people, actor)).orElse(null),
                        deed.action(),
                        deed.subjectType(),
                        deed.subjectId()))
                .toList();
    }

    private static PersonView person(Map<AccountId, Person> people, AccountId id) {
        return Optional.ofNullable(people.get(id)).map(PersonView::from).orElseGet(() -> PersonView.former(id));
    }
}
