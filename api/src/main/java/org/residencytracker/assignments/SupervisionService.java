package org.residencytracker.assignments;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * Whether somebody may decide or read is answered from the documents themselves, so that no copy can be out of date. What a tutor
 * answers for as a whole comes from {@link TutorScopes} and decides nothing but what lists show.
 */
@Singleton
final class SupervisionService implements Supervision {
    private final AssignmentRepository assignments;
    private final TutorScopes scopes;
    private final Curriculum curriculum;

    SupervisionService(AssignmentRepository assignments, TutorScopes scopes, Curriculum curriculum) {
        this.assignments = assignments;
        this.scopes = scopes;
        this.curriculum = curriculum;
    }

    @Override
    public boolean mayDecide(Transaction transaction, Viewer viewer, AccountId resident, String rotationId) {
        if (viewer.id().equals(resident)) {
            return false;
        }
        if (!isTutor(viewer)) {
            return viewer.isAdmin();
        }
        ResidentRecord record = ResidentRecord.open(transaction, resident, rotationId);
        return record.residency().globalTutorIds().contains(viewer.id())
                || record.assignment()
                        .filter(found -> found.tutorIds().contains(viewer.id()))
                        .isPresent()
                || curriculum.require(transaction, rotationId).isOwnedBy(viewer.id());
    }

    @Override
    public boolean supervises(Viewer viewer, AccountId resident) {
        if (!isTutor(viewer)) {
            return viewer.isAdmin();
        }
        return Key.isId(resident.value())
                && (assignments.isIn(resident, owned(viewer.id()))
                        || assignments.isAssigned(viewer.id(), resident)
                        || assignments.residency(resident).globalTutorIds().contains(viewer.id()));
    }

    @Override
    public Scope scopeOf(Viewer tutor) {
        return isTutor(tutor)
                ? scopes.of(tutor.id()).scope(owned(tutor.id()), rotations(rotation -> !rotation.isOwnedBy(tutor.id())))
                : Scope.NOTHING;
    }

    private Set<String> owned(AccountId tutor) {
        return rotations(rotation -> rotation.isOwnedBy(tutor));
    }

    private Set<String> rotations(Predicate<Rotation> wanted) {
        return curriculum.rotations().stream().filter(wanted).map(Rotation::id).collect(Collectors.toSet());
    }

    private static boolean isTutor(Viewer viewer) {
        return viewer.active() && viewer.role() == Role.TUTOR;
    }
}
