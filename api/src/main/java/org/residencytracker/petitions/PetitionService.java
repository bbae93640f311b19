package org.residencytracker.petitions;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.assignments.AnotherRotationActiveException;
import org.residencytracker.assignments.AssignmentStateException;
import org.residencytracker.assignments.Requirements;
import org.residencytracker.assignments.Residencies;
import org.residencytracker.assignments.RotationArchivedException;
import org.residencytracker.assignments.RotationChange;
import org.residencytracker.assignments.RotationNotActiveException;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.Forbidden;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;

/**
 * Takes petitions and decides on them. Whether a petition still waits, who decides, and whether the resident may enter the rotation
 * is read in the transaction that writes the decision, so that it is decided once and never against the state of that moment.
 */
@Singleton
final class PetitionService {
    private final DocumentStore store;
    private final Residencies residencies;
    private final Supervision supervision;
    private final Requirements requirements;
    private final Curriculum curriculum;
    private final AuditLog audit;
    private final IdSource ids;
    private final Clock clock;

    PetitionService(
            DocumentStore store,
            Residencies residencies,
            Supervision supervision,
            Requirements requirements,
            Curriculum curriculum,
            AuditLog audit,
            IdSource ids,
            Clock clock) {
        this.store = store;
        this.residencies = residencies;
        this.supervision = supervision;
        this.requirements = requirements;
        this.curriculum = curriculum;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** A resident asks; once more for the same rotation is refused while the first petition waits. */
    Petition request(Viewer viewer, CreatePetitionRequest request) {
        Petition asked = new Petition(
                new PetitionId(ids.next()),
                0,
                viewer.id(),
                request.rotationId(),
                request.type(),
                PetitionStatus.PENDING,
                words(request.reason()),
                now(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return store.transact(transaction -> {
            requireSense(transaction, asked);
            Petition created = PetitionRecord.create(transaction, asked);
            residencies.noteUse(transaction, asked.rotationId());
            audit(transaction, viewer.id(), "petition.requested", asked);
            return created;
        });
    }

    /** Decides on a petition; approving it changes the assignment in the same transaction. */
    Petition decide(Viewer viewer, PetitionId id, long version, PetitionDecisionRequest request) {
        Instant at = now();
        return store.transact(transaction -> {
            PetitionRecord record = PetitionRecord.find(transaction, id).orElseThrow(PetitionNotFoundException::new);
            Petition petition = record.petition();
            if (!supervision.mayDecide(transaction, viewer, petition.residentId(), petition.rotationId())) {
                throw refusal(viewer, petition);
            }
            PetitionStatus next =
                    request.decision() == PetitionDecision.APPROVE ? PetitionStatus.APPROVED : PetitionStatus.DENIED;
            Petition resolved = petition.resolved(next, viewer.id(), at, words(request.reason()));
            if (petition.version() != version) {
                throw new StaleVersion();
            }
            if (next == PetitionStatus.APPROVED) {
                grant(transaction, petition, viewer.id(), at, request.reason());
            }
            audit(
                    transaction,
                    viewer.id(),
                    next == PetitionStatus.APPROVED ? "petition.approved" : "petition.denied",
                    petition);
            return record.resolve(resolved);
        });
    }

    /** Its resident takes a pending petition back. */
    void withdraw(Viewer viewer, PetitionId id) {
        Instant at = now();
        store.transact(transaction -> {
            PetitionRecord record = PetitionRecord.find(transaction, id)
                    .filter(found -> found.petition().residentId().equals(viewer.id()))
                    .orElseThrow(PetitionNotFoundException::new);
            Petition withdrawn =
                    record.petition().resolved(PetitionStatus.WITHDRAWN, viewer.id(), at, Optional.empty());
            audit(transaction, viewer.id(), "petition.withdrawn", withdrawn);
            return record.resolve(withdrawn);
        });
    }

    /** Refuses what could not be granted if it were decided now. */
    private void requireSense(Transaction transaction, Petition asked) {
        Rotation rotation = curriculum.require(transaction, asked.rotationId());
        Optional<String> active = residencies.activeRotation(transaction, asked.residentId());
        boolean isActive = active.equals(Optional.of(asked.rotationId()));
        switch (asked.type()) {
            case ACTIVATE -> {
                if (isActive) {
                    throw new AssignmentStateException();
                }
                active.ifPresent(other -> {
                    throw new AnotherRotationActiveException(other);
                });
                if (rotation.archived()) {
                    throw new RotationArchivedException();
                }
            }
            case FINISH -> {
                if (!isActive) {
                    throw new RotationNotActiveException();
                }
            }
        }
    }

    private void grant(Transaction transaction, Petition petition, AccountId by, Instant at, @Nullable String reason) {
        RotationChange change = RotationChange.of(petition.residentId(), petition.rotationId(), by, at);
        switch (petition.type()) {
            case ACTIVATE -> residencies.activate(transaction, change);
            case FINISH -> residencies.finish(transaction, requirements.excused(transaction, change, reason));
        }
    }

    /** Whoever reads the resident's record may know of the petition. */
    private RuntimeException refusal(Viewer viewer, Petition petition) {
        return viewer.isAdmin() || supervision.supervises(viewer, petition.residentId())
                ? new Forbidden("forbidden", "Only those who answer for the resident in this rotation decide.")
                : new PetitionNotFoundException();
    }

    private void audit(Transaction transaction, AccountId actor, String action, Petition petition) {
        audit.record(
                transaction,
                AuditEvent.by(actor, action, "petition", petition.id().value())
                        .with(Map.of(
                                "residentId", petition.residentId(),
                                "rotationId", petition.rotationId(),
                                "type", petition.type())));
    }

    /** As exact as it is stored, so that places in lists are exact. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Optional<String> words(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
