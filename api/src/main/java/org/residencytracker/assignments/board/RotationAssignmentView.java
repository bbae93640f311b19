package org.residencytracker.assignments.board;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.assignments.AssignmentStatus;
import org.residencytracker.assignments.RotationName;
import org.residencytracker.platform.security.AccountId;

/**
 * A resident's assignment to a rotation as people see it.
 *
 * @param endReason why it was finished although requirements were unmet
 */
public record RotationAssignmentView(
        String id,
        long version,
        PersonView resident,
        String rotationId,
        String rotationName,
        @Nullable String rotationNameHe,
        AssignmentStatus status,
        List<PersonView> tutors,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        List<AssignmentAction> allowedActions) {
    static RotationAssignmentView from(
            Assignment assignment,
            RotationName name,
            Function<AccountId, PersonView> people,
            List<AssignmentAction> actions) {
        return new RotationAssignmentView(
                assignment.id(),
                assignment.version(),
                people.apply(assignment.residentId()),
                assignment.rotationId(),
                name.name(),
                name.nameHe().orElse(null),
                assignment.status(),
                assignment.tutorIds().stream().map(people).toList(),
                assignment.startedAt().orElse(null),
                assignment.endedAt().orElse(null),
                assignment.endReason().orElse(null),
                actions);
    }
}
