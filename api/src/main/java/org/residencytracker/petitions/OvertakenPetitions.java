package org.residencytracker.petitions;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.assignments.AssignmentStep;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.store.Transaction;

/**
 * Resolves the petition that waits for an assignment when an admin changes the assignment directly: as approved when the change is
 * what it asks for, as denied when the resident is taken out of the rotation.
 */
@Singleton
final class OvertakenPetitions implements AssignmentStep {
    private final AuditLog audit;

    OvertakenPetitions(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void changed(Transaction transaction, Assignment assignment, RotationChange change) {
        PetitionRecord.pending(transaction, assignment.residentId(), assignment.rotationId())
                .ifPresent(record -> overtaken(record.petition(), assignment, change)
                        .ifPresent(petition -> store(transaction, record, petition)));
    }

    private static Optional<Petition> overtaken(Petition petition, Assignment assignment, RotationChange change) {
        return switch (assignment.status()) {
            case ACTIVE -> granted(petition, PetitionType.ACTIVATE, change, ResolutionCode.ROTATION_STARTED);
            case FINISHED -> granted(petition, PetitionType.FINISH, change, ResolutionCode.ROTATION_FINISHED);
            case INACTIVE ->
                Optional.of(
                        petition.overtaken(PetitionStatus.DENIED, change.by(), change.at(), ResolutionCode.UNASSIGNED));
        };
    }

    private static Optional<Petition> granted(
            Petition petition, PetitionType type, RotationChange change, ResolutionCode code) {
        return petition.type() == type
                ? Optional.of(petition.overtaken(PetitionStatus.APPROVED, change.by(), change.at(), code))
                : Optional.empty();
    }

    private void store(Transaction transaction, PetitionRecord record, Petition resolved) {
        record.resolve(resolved);
        audit.record(
                transaction,
                AuditEvent.by(
                                resolved.resolvedBy().orElseThrow(),
                                "petition.overtaken",
                                "petition",
                                resolved.id().value())
                        .with(Map.of("status", resolved.status())));
    }
}
