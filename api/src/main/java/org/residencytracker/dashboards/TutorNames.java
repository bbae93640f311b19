package org.residencytracker.dashboards;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.RotationName;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.tasks.count.TaskGroup;
import org.residencytracker.tasks.progress.ActiveProgress;

/** Puts names to the residents and rotations of a tutor's first page. */
final class TutorNames {
    private final Function<AccountId, PersonView> people;
    private final Curriculum curriculum;
    private final Instant now;

    TutorNames(Function<AccountId, PersonView> people, Curriculum curriculum, Instant now) {
        this.people = people;
        this.curriculum = curriculum;
        this.now = now;
    }

    TutorDashboardView.WaitingGroup group(TaskGroup group) {
        RotationName rotation = RotationName.of(curriculum, group.rotationId());
        Instant oldest = group.oldestAt().orElse(now);
        return new TutorDashboardView.WaitingGroup(
                people.apply(group.residentId()),
                group.rotationId(),
                rotation.name(),
                rotation.nameHe().orElse(null),
                group.waiting(),
                oldest,
                TutorDashboardView.Priority.of(Duration.between(oldest, now)));
    }

    TutorDashboardView.ActiveResident resident(ActiveProgress.Standing standing) {
        String id = standing.resident().rotationId();
        RotationName rotation = RotationName.of(curriculum, id);
        return new TutorDashboardView.ActiveResident(
                people.apply(standing.resident().residentId()),
                id,
                rotation.name(),
                rotation.nameHe().orElse(null),
                standing.sums(),
                standing.waiting(),
                standing.pace().orElse(null),
                standing.lastLoggedAt().orElse(null));
    }
}
