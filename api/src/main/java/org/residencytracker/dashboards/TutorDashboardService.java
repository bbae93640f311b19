package org.residencytracker.dashboards;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.ActiveAssignment;
import org.residencytracker.assignments.AssignmentSums;
import org.residencytracker.assignments.DepartmentSums;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.Staff;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.oncall.OwnDuties;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.tasks.count.AnswerTimes;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.TaskGroup;
import org.residencytracker.tasks.progress.ActiveProgress;

/** Puts a tutor's first page together, all of it from one reading of what he answers for. */
@Singleton
final class TutorDashboardService {
    private static final int GROUPS = 5;
    private static final int RESIDENTS = 5;
    private static final Comparator<ActiveAssignment> LONGEST_FIRST = Comparator.comparing(
                    (ActiveAssignment active) -> active.startedAt().orElse(Instant.MAX))
            .thenComparing(active -> active.residentId().value());

    private final Supervision supervision;
    private final DepartmentSums sums;
    private final TutorNumbers numbers;
    private final ActiveProgress progress;
    private final Counters counters;
    private final Curriculum curriculum;
    private final Staff staff;
    private final OwnDuties duties;
    private final Clock clock;

    TutorDashboardService(
            Supervision supervision,
            DepartmentSums sums,
            TutorNumbers numbers,
            ActiveProgress progress,
            Counters counters,
            Curriculum curriculum,
            Staff staff,
            OwnDuties duties,
            Clock clock) {
        this.supervision = supervision;
        this.sums = sums;
        this.numbers = numbers;
        this.progress = progress;
        this.counters = counters;
        this.curriculum = curriculum;
        this.staff = staff;
        this.duties = duties;
        this.clock = clock;
    }

    TutorDashboardView dashboard(Viewer tutor) {
        LocalDate today = LocalDate.now(clock);
        Scope scope = supervision.scopeOf(tutor);
        AssignmentSums assignments = sums.sums();
        List<ActiveAssignment> theirs = assignments.active().stream()
                .filter(active -> scope.covers(active.residentId(), active.rotationId()))
                .sorted(LONGEST_FIRST)
                .toList();
        List<ActiveAssignment> shown = theirs.stream().limit(RESIDENTS).toList();
        List<TaskGroup> oldest = numbers.oldest(scope, GROUPS);
        TutorNames names = new TutorNames(people(oldest, shown), curriculum, clock.instant());
        return new TutorDashboardView(
                today,
                numbers.counts(scope, theirs.size()),
                oldest.stream().map(names::group).toList(),
                progress.of(shown).stream().map(names::resident).toList(),
                owned(tutor.id(), assignments),
                answers(tutor.id(), today),
                duties.coming(tutor.id(), 1, 0).next().orElse(null));
    }

    private Function<AccountId, PersonView> people(List<TaskGroup> groups, List<ActiveAssignment> residents) {
        return staff.views(Stream.concat(
                        groups.stream().map(TaskGroup::residentId),
                        residents.stream().map(ActiveAssignment::residentId))
                .toList());
    }

    private List<TutorDashboardView.OwnedRotation> owned(AccountId tutor, AssignmentSums assignments) {
        return curriculum.rotations().stream()
                .filter(rotation -> rotation.isOwnedBy(tutor))
                .filter(rotation -> !rotation.archived() || assignments.activeIn(rotation.id()) > 0)
                .map(rotation -> new TutorDashboardView.OwnedRotation(
                        rotation.id(),
                        rotation.name(),
                        rotation.nameHe().orElse(null),
                        rotation.color(),
                        assignments.activeIn(rotation.id())))
                .toList();
    }

    private TutorDashboardView.OwnAnswers answers(AccountId tutor, LocalDate today) {
        AnswerTimes times = counters.answerTimes(tutor);
        return new TutorDashboardView.OwnAnswers(
                times.decided(today), times.median(today).orElse(null));
    }
}
