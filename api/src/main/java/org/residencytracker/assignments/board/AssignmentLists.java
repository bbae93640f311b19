package org.residencytracker.assignments.board;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.assignments.AssignmentFilter;
import org.residencytracker.assignments.AssignmentNotFoundException;
import org.residencytracker.assignments.AssignmentPage;
import org.residencytracker.assignments.Assignments;
import org.residencytracker.assignments.RotationName;
import org.residencytracker.assignments.Staff;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;

/** Shows assignments: to residents their own, to tutors those they answer for, to admins all. */
@Singleton
final class AssignmentLists {
    private final Assignments assignments;
    private final Supervision supervision;
    private final Curriculum curriculum;
    private final Staff staff;

    AssignmentLists(Assignments assignments, Supervision supervision, Curriculum curriculum, Staff staff) {
        this.assignments = assignments;
        this.supervision = supervision;
        this.curriculum = curriculum;
        this.staff = staff;
    }

    /**
     * The assignments that match, by id. Residents and supervised residents get all at once; a tutor who names no resident gets
     * pages of what he answers for, which is read whole for each page; admins get pages that cost what they show.
     */
    RotationAssignmentsView list(Viewer viewer, AssignmentFilter filter, int pageSize, @Nullable String pageToken) {
        AssignmentPage page = page(viewer, filter, pageSize, pageToken);
        Function<AccountId, PersonView> people = people(page.assignments());
        return new RotationAssignmentsView(
                page.assignments().stream()
                        .map(assignment -> view(viewer, assignment, people))
                        .toList(),
                page.next().orElse(null));
    }

    RotationAssignmentView view(Viewer viewer, Assignment assignment) {
        return view(viewer, assignment, people(List.of(assignment)));
    }

    private AssignmentPage page(Viewer viewer, AssignmentFilter filter, int pageSize, @Nullable String pageToken) {
        if (viewer.role() == Role.RESIDENT) {
            AccountId asked = filter.residentId().orElse(viewer.id());
            requireKnown(asked.equals(viewer.id()));
            return assignments.page(filter.ofResident(asked), pageSize, pageToken);
        }
        if (viewer.isAdmin()) {
            return assignments.page(filter, pageSize, pageToken);
        }
        if (filter.residentId().isPresent()) {
            requireKnown(supervision.supervises(viewer, filter.residentId().get()));
            return assignments.page(filter, pageSize, pageToken);
        }
        return cut(assignments.inScope(supervision.scopeOf(viewer), filter), pageSize, pageToken);
    }

    /** A page of a list in the order of ids; the token is the last id of the page before. */
    private static AssignmentPage cut(List<Assignment> all, int pageSize, @Nullable String pageToken) {
        List<Assignment> rest = all.stream()
                .filter(assignment -> pageToken == null || assignment.id().compareTo(pageToken) > 0)
                .toList();
        return rest.size() <= pageSize
                ? new AssignmentPage(rest, Optional.empty())
                : new AssignmentPage(
                        rest.subList(0, pageSize),
                        Optional.of(rest.get(pageSize - 1).id()));
    }

    private static void requireKnown(boolean known) {
        if (!known) {
            throw new AssignmentNotFoundException();
        }
    }

    private Function<AccountId, PersonView> people(List<Assignment> shown) {
        List<AccountId> named = new ArrayList<>();
        for (Assignment assignment : shown) {
            named.add(assignment.residentId());
            named.addAll(assignment.tutorIds());
        }
        return staff.views(named);
    }

    private RotationAssignmentView view(Viewer viewer, Assignment assignment, Function<AccountId, PersonView> people) {
        Optional<Rotation> rotation = curriculum.rotation(assignment.rotationId());
        boolean owner = rotation.filter(found -> found.isOwnedBy(viewer.id())).isPresent();
        return RotationAssignmentView.from(
                assignment,
                RotationName.of(curriculum, assignment.rotationId()),
                people,
                AssignmentPolicy.allowedActions(viewer, assignment, owner));
    }
}
