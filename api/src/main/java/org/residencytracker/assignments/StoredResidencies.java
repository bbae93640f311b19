package org.residencytracker.assignments;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;

/** Keeps assignments and residencies in step: both documents of a resident change in one transaction or not at all. */
@Singleton
final class StoredResidencies implements ResidentRecords {
    private final DocumentStore store;
    private final AssignmentRepository assignments;
    private final Curriculum curriculum;
    private final AuditLog audit;

    StoredResidencies(DocumentStore store, AssignmentRepository assignments, Curriculum curriculum, AuditLog audit) {
        this.store = store;
        this.assignments = assignments;
        this.curriculum = curriculum;
        this.audit = audit;
    }

    @Override
    public <T> T transact(Function<Transaction, T> work) {
        return store.transact(work);
    }

    @Override
    public Optional<String> activeRotation(Transaction transaction, AccountId resident) {
        return ResidentRecord.open(transaction, resident).residency().activeRotationId();
    }

    @Override
    public Optional<Assignment> assignment(Transaction transaction, AccountId resident, String rotationId) {
        return transaction
                .find(AssignmentCollections.assignmentKey(resident, rotationId))
                .map(AssignmentDocument::assignmentIn);
    }

    @Override
    public Assignment plan(Transaction transaction, RotationChange change, List<AccountId> tutorIds) {
        requireOffered(transaction, change.rotationId());
        ResidentRecord record = ResidentRecord.open(transaction, change.residentId(), change.rotationId());
        if (record.assignment().isPresent()) {
            throw new AssignmentExistsException();
        }
        RotationUses.note(transaction, change.rotationId());
        record.save(record.residency().withAssignment());
        audit(transaction, change, "assignment.created", Map.of("tutorIds", tutorIds));
        return record.save(Assignment.planned(change.residentId(), change.rotationId(), tutorIds));
    }

    @Override
    public Assignment activate(Transaction transaction, RotationChange change) {
        requireOffered(transaction, change.rotationId());
        ResidentRecord record = ResidentRecord.open(transaction, change.residentId(), change.rotationId());
        if (change.version().isPresent()) {
            record.require(change);
        }
        record.save(record.residency().entering(change.rotationId()));
        return start(transaction, record, change);
    }

    @Override
    public Assignment finish(Transaction transaction, RotationChange change) {
        ResidentRecord record = ResidentRecord.open(transaction, change.residentId(), change.rotationId());
        Assignment assignment = record.require(change);
        record.save(record.residency().completing(change.rotationId()));
        audit(
                transaction,
                change,
                "assignment.finished",
                Map.of("requirementsUnmet", change.reason().isPresent()));
        return record.save(assignment.finished(change.at(), change.reason()));
    }

    @Override
    public Assignment unassign(Transaction transaction, RotationChange change) {
        ResidentRecord record = ResidentRecord.open(transaction, change.residentId(), change.rotationId());
        Assignment assignment = record.require(change);
        if (assignment.status() == AssignmentStatus.FINISHED || assignment.isTakenBack()) {
            throw new AssignmentStateException();
        }
        record.save(record.residency().leaving(change.rotationId()));
        audit(transaction, change, "assignment.unassigned", Map.of());
        return record.save(assignment.unassigned(change.at()));
    }

    @Override
    public Assignment setTutors(Transaction transaction, RotationChange change, List<AccountId> tutorIds) {
        ResidentRecord record = ResidentRecord.open(transaction, change.residentId(), change.rotationId());
        Assignment before = record.require(change);
        Assignment after = before.with(tutorIds);
        if (after.equals(before)) {
            return before;
        }
        audit(
                transaction,
                change,
                "assignment.tutors-set",
                Map.of("before", before.tutorIds(), "after", after.tutorIds()));
        return record.save(after);
    }

    @Override
    public Residency setGlobalTutors(
            Transaction transaction, AccountId resident, long version, List<AccountId> tutorIds, AccountId by) {
        ResidentRecord record = ResidentRecord.open(transaction, resident);
        Residency before = record.residency();
        if (before.version() != version) {
            throw new StaleVersion();
        }
        Residency after = before.withTutors(tutorIds);
        if (after.equals(before)) {
            return before;
        }
        audit.record(
                transaction,
                AuditEvent.by(by, "residency.tutors-set", "residency", resident.value())
                        .with(Map.of("before", before.globalTutorIds(), "after", after.globalTutorIds())));
        return record.save(after);
    }

    @Override
    public void settle(Transaction transaction, AccountId resident, RotationRequest decided) {
        AccountId by = decided.resolvedBy().orElseThrow();
        boolean approved = decided.status() == RotationRequestStatus.APPROVED;
        audit.record(
                transaction,
                AuditEvent.by(
                        by,
                        approved ? "rotation-request.approved" : "rotation-request.rejected",
                        "residency",
                        resident.value()));
        if (approved) {
            approve(transaction, resident, decided, by);
        } else {
            ResidentRecord record = ResidentRecord.open(transaction, resident);
            record.save(record.residency().withRequest(decided));
        }
    }

    @Override
    public void noteUse(Transaction transaction, String rotationId) {
        RotationUses.note(transaction, rotationId);
    }

    @Override
    public Residency find(AccountId resident) {
        return assignments.residency(resident);
    }

    @Override
    public Map<AccountId, Residency> findAll(Collection<AccountId> residents) {
        return assignments.residencies(residents);
    }

    @Override
    public Optional<Assignment> assignment(AccountId resident, String rotationId) {
        return assignments.find(Assignment.idOf(resident, rotationId));
    }

    @Override
    public List<Assignment> ofResident(AccountId resident) {
        return assignments.ofResident(resident);
    }

    @Override
    public AssignmentPage ofRotation(String rotationId, int pageSize, @Nullable String pageToken) {
        return assignments.page(AssignmentFilter.ofRotation(rotationId), pageSize, Optional.ofNullable(pageToken));
    }

    private void approve(Transaction transaction, AccountId resident, RotationRequest decided, AccountId by) {
        String current = decided.currentRotationId();
        Instant at = decided.resolvedAt().orElseThrow();
        RotationChange change = RotationChange.of(resident, current, by, at);
        requireOffered(transaction, current);
        ResidentRecord record = ResidentRecord.open(transaction, resident, current);
        record.save(record.residency()
                .entering(current)
                .withCompleted(decided.completedRotationIds())
                .withRequest(decided));
        if (record.assignment().filter(Assignment::isActive).isEmpty()) {
            start(transaction, record, change);
        }
    }

    /** The assignment's part of entering a rotation. */
    private Assignment start(Transaction transaction, ResidentRecord record, RotationChange change) {
        Assignment assignment = record.assignment()
                .orElseGet(() -> Assignment.planned(change.residentId(), change.rotationId(), List.of()));
        if (assignment.isActive()) {
            throw new AssignmentStateException();
        }
        RotationUses.note(transaction, change.rotationId());
        audit(transaction, change, "assignment.activated", Map.of());
        return record.save(assignment.activated(change.at()));
    }

    private void requireOffered(Transaction transaction, String rotationId) {
        if (curriculum.require(transaction, rotationId).archived()) {
            throw new RotationArchivedException();
        }
    }

    private void audit(Transaction transaction, RotationChange change, String action, Map<String, Object> details) {
        String id = Assignment.idOf(change.residentId(), change.rotationId());
        audit.record(
                transaction,
                AuditEvent.by(change.by(), action, "assignment", id).with(details));
    }
}
