package org.residencytracker.assignments.board;

import java.util.List;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;

/** What a viewer may do to an assignment: admins everything its state allows, owners of its rotation may join or leave. */
final class AssignmentPolicy {
    private AssignmentPolicy() {}

    static List<AssignmentAction> allowedActions(Viewer viewer, Assignment assignment, boolean owner) {
        if (viewer.isAdmin()) {
            return ofAdmin(assignment);
        }
        if (viewer.role() != Role.TUTOR || !owner || !assignment.isActive()) {
            return List.of();
        }
        return List.of(assignment.tutorIds().contains(viewer.id()) ? AssignmentAction.LEAVE : AssignmentAction.JOIN);
    }

    private static List<AssignmentAction> ofAdmin(Assignment assignment) {
        return switch (assignment.status()) {
            case INACTIVE ->
                assignment.isTakenBack()
                        ? List.of(AssignmentAction.ACTIVATE, AssignmentAction.SET_TUTORS)
                        : List.of(AssignmentAction.ACTIVATE, AssignmentAction.SET_TUTORS, AssignmentAction.UNASSIGN);
            case ACTIVE -> List.of(AssignmentAction.FINISH, AssignmentAction.SET_TUTORS, AssignmentAction.UNASSIGN);
            case FINISHED -> List.of(AssignmentAction.ACTIVATE, AssignmentAction.SET_TUTORS);
        };
    }
}
