package org.residencytracker.assignments.board;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.Person;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.assignments.AssignmentNotFoundException;
import org.residencytracker.assignments.AssignmentStateException;
import org.residencytracker.assignments.AssignmentStep;
import org.residencytracker.assignments.Assignments;
import org.residencytracker.assignments.Requirements;
import org.residencytracker.assignments.ResidentRecords;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.assignments.Staff;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.platform.problem.Conflict;
import org.residencytracker.platform.problem.Forbidden;
import org.residencytracker.platform.problem.NotFound;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.Transaction;

/** What admins do with assignments, and what owners of rotations do with their own names on them. */
@Singleton
final class AssignmentService {
    private static final int MAX_TUTORS = 50;

    private final Assignments assignments;
    private final ResidentRecords records;
    private final Requirements requirements;
    private final Supervision supervision;
    private final Curriculum curriculum;
    private final Staff staff;
    private final List<AssignmentStep> steps;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            ResidentRecords records,
            Requirements requirements,
            Supervision supervision,
            Curriculum curriculum,
            Staff staff,
            @All List<AssignmentStep> steps,
            Clock clock) {
        this.assignments = assignments;
        this.records = records;
        this.requirements = requirements;
        this.supervision = supervision;
        this.curriculum = curriculum;
        this.staff = staff;
        this.steps = steps;
        this.clock = clock;
    }

    Assignment create(Viewer viewer, CreateAssignmentRequest request) {
        requireActive(request.residentId());
        List<AccountId> wanted = request.tutorIds();
        List<AccountId> tutors = staff.requireTutors(wanted == null ? List.of() : wanted);
        RotationChange change = RotationChange.of(request.residentId(), request.rotationId(), viewer.id(), now());
        return records.transact(transaction -> records.plan(transaction, change, tutors));
    }

    Assignment activate(Viewer viewer, String id, long version) {
        RotationChange change = change(viewer, id).expecting(version);
        requireActive(change.residentId());
        return change(change, records::activate);
    }

    Assignment finish(Viewer viewer, String id, long version, @Nullable String reason) {
        return change(
                change(viewer, id).expecting(version),
                (transaction, change) ->
                        records.finish(transaction, requirements.excused(transaction, change, reason)));
    }

    Assignment unassign(Viewer viewer, String id, long version) {
        return change(change(viewer, id).expecting(version), records::unassign);
    }

    Assignment setTutors(Viewer viewer, String id, long version, List<AccountId> tutorIds) {
        RotationChange change = change(viewer, id).expecting(version);
        List<AccountId> tutors = staff.requireTutors(tutorIds);
        return records.transact(transaction -> records.setTutors(transaction, change, tutors));
    }

    /** Puts the tutor on an active assignment of a rotation that he owns; once more changes nothing. */
    Assignment join(Viewer viewer, String id) {
        return edit(viewer, id, (tutors, self) -> {
            if (!tutors.contains(self)) {
                tutors.add(self);
            }
            if (tutors.size() > MAX_TUTORS) {
                throw new TooManyTutorsException();
            }
            return tutors;
        });
    }

    /** Takes the tutor off such an assignment; once more changes nothing. */
    Assignment leave(Viewer viewer, String id) {
        return edit(viewer, id, (tutors, self) -> {
            tutors.remove(self);
            return tutors;
        });
    }

    private Assignment edit(Viewer viewer, String id, BiFunction<List<AccountId>, AccountId, List<AccountId>> edit) {
        RotationChange change = change(viewer, id);
        return records.transact(transaction -> {
            Assignment present = records.assignment(transaction, change.residentId(), change.rotationId())
                    .orElseThrow(AssignmentNotFoundException::new);
            if (!curriculum.require(transaction, change.rotationId()).isOwnedBy(viewer.id())) {
                throw refusal(viewer, change.residentId());
            }
            if (!present.isActive()) {
                throw new AssignmentStateException();
            }
            return records.setTutors(transaction, change, edit.apply(new ArrayList<>(present.tutorIds()), viewer.id()));
        });
    }

    private RuntimeException refusal(Viewer viewer, AccountId resident) {
        return supervision.supervises(viewer, resident)
                ? new Forbidden("forbidden", "Only tutors who own the rotation join or leave by themselves.")
                : new AssignmentNotFoundException();
    }

    private Assignment change(RotationChange change, BiFunction<Transaction, RotationChange, Assignment> move) {
        return records.transact(transaction -> {
            Assignment moved = move.apply(transaction, change);
            steps.forEach(step -> step.changed(transaction, moved, change));
            return moved;
        });
    }

    private RotationChange change(Viewer viewer, String id) {
        Assignment assignment = assignments.find(id).orElseThrow(AssignmentNotFoundException::new);
        return RotationChange.of(assignment.residentId(), assignment.rotationId(), viewer.id(), now());
    }

    /** As exact as it is stored. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void requireActive(AccountId resident) {
        Person person = staff.resident(resident)
                .orElseThrow(() -> new NotFound("account-not-found", "There is no such resident."));
        if (!person.active()) {
            throw new Conflict("account-not-active", "The resident's account must be active for this.");
        }
    }
}
