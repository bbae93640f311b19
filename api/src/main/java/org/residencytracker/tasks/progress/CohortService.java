package org.residencytracker.tasks.progress;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.assignments.AssignmentPage;
import org.residencytracker.assignments.Residencies;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.Tally;
import org.residencytracker.tasks.count.TaskGroupId;

/** The residents of a rotation side by side, one counter document each. */
@Singleton
final class CohortService {
    private final Counters counters;
    private final Curriculum curriculum;
    private final RotationRequirements requirements;
    private final Residencies residencies;
    private final Supervision supervision;
    private final int rotationDays;
    private final Clock clock;

    CohortService(
            Counters counters,
            Curriculum curriculum,
            RotationRequirements requirements,
            Residencies residencies,
            Supervision supervision,
            ProgressConfig config,
            Clock clock) {
        this.counters = counters;
        this.curriculum = curriculum;
        this.requirements = requirements;
        this.residencies = residencies;
        this.supervision = supervision;
        this.rotationDays = config.rotationDays();
        this.clock = clock;
    }

    /** One resident of the cohort. */
    record Member(AccountId residentId, RotationState state, Sums sums, boolean isBehind) {}

    /** A part of the cohort. */
    record Cohort(List<Member> members, Optional<String> next) {}

    /** The residents of the rotation whom the viewer may decide on. */
    Cohort cohort(Viewer viewer, String rotationId, int pageSize, @Nullable String pageToken) {
        Requirements required = requirements.of(curriculum.tree(rotationId));
        Predicate<Assignment> isTheirs = theirs(viewer);
        AssignmentPage page = residencies.ofRotation(rotationId, pageSize, pageToken);
        while (page.assignments().stream().noneMatch(isTheirs) && page.next().isPresent()) {
            page = residencies.ofRotation(rotationId, pageSize, page.next().get());
        }
        List<Assignment> theirs = page.assignments().stream().filter(isTheirs).toList();
        return new Cohort(members(theirs, required), page.next());
    }

    private List<Member> members(List<Assignment> assignments, Requirements required) {
        LocalDate today = LocalDate.now(clock);
        List<Tally> tallies = counters.tallies(assignments.stream()
                .map(assignment -> new TaskGroupId(assignment.residentId(), assignment.rotationId()))
                .toList());
        List<Member> members = new ArrayList<>();
        for (int at = 0; at < assignments.size(); at++) {
            Assignment assignment = assignments.get(at);
            Stages stages = new Stages(List.of(assignment), Set.of(), clock.getZone());
            Sums sums = required.against(tallies.get(at)).total();
            members.add(new Member(
                    assignment.residentId(),
                    stages.of(assignment.rotationId()),
                    sums,
                    isBehind(assignment, stages, sums, today)));
        }
        return members;
    }

    private boolean isBehind(Assignment assignment, Stages stages, Sums sums, LocalDate today) {
        String rotation = assignment.rotationId();
        return assignment.isActive()
                && stages.startedOn(rotation)
                        .map(start -> Pace.of(rotation, start, rotationDays, sums, today))
                        .filter(Pace::behind)
                        .isPresent();
    }

    private Predicate<Assignment> theirs(Viewer viewer) {
        if (viewer.isAdmin()) {
            return assignment -> true;
        }
        Scope scope = supervision.scopeOf(viewer);
        return assignment -> scope.covers(assignment.residentId(), assignment.rotationId());
    }
}
