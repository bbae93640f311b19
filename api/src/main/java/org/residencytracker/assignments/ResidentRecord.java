package org.residencytracker.assignments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;

/** The residency and one assignment of a resident in a transaction: read together, each written once at most. */
final class ResidentRecord {
    private final Transaction transaction;
    private final AccountId resident;
    private final Optional<Document> storedResidency;
    private final Optional<Document> storedAssignment;

    private ResidentRecord(Transaction transaction, AccountId resident, List<Optional<Document>> stored) {
        this.transaction = transaction;
        this.resident = resident;
        storedResidency = stored.getFirst();
        storedAssignment = stored.size() > 1 ? stored.get(1) : Optional.empty();
    }

    /** The residency alone. */
    static ResidentRecord open(Transaction transaction, AccountId resident) {
        List<Key> keys = List.of(AssignmentCollections.residencyKey(resident));
        return new ResidentRecord(transaction, resident, transaction.findAll(keys));
    }

    static ResidentRecord open(Transaction transaction, AccountId resident, String rotationId) {
        List<Key> keys = List.of(
                AssignmentCollections.residencyKey(resident),
                AssignmentCollections.assignmentKey(resident, rotationId));
        return new ResidentRecord(transaction, resident, transaction.findAll(keys));
    }

    Residency residency() {
        return storedResidency.map(ResidencyDocument::residencyIn).orElseGet(() -> Residency.none(resident));
    }

    Optional<Assignment> assignment() {
        return storedAssignment.map(AssignmentDocument::assignmentIn);
    }

    /**
     * The assignment that the change is about.
     *
     * @throws AssignmentNotFoundException when there is none
     * @throws StaleVersion when it is not in the version that the change expects
     */
    Assignment require(RotationChange change) {
        Assignment assignment = assignment().orElseThrow(AssignmentNotFoundException::new);
        if (change.version().isPresent() && change.version().getAsLong() != assignment.version()) {
            throw new StaleVersion();
        }
        return assignment;
    }

    Assignment save(Assignment assignment) {
        Key key = AssignmentCollections.assignmentKey(assignment.residentId(), assignment.rotationId());
        write(
                key,
                storedAssignment,
                AssignmentDocument.bodyOver(storedAssignment.map(Document::body).orElse(Map.of()), assignment));
        StoredSums.change(transaction, assignment(), assignment);
        TutorScopes.change(transaction, assignment(), assignment);
        return assignment.stored();
    }

    Residency save(Residency residency) {
        if (residency.equals(residency())) {
            return residency;
        }
        TutorScopes.change(transaction, residency(), residency);
        write(
                AssignmentCollections.residencyKey(resident),
                storedResidency,
                ResidencyDocument.bodyOver(storedResidency.map(Document::body).orElse(Map.of()), residency));
        return residency.stored();
    }

    private void write(Key key, Optional<Document> before, Map<String, Object> body) {
        before.ifPresentOrElse(
                document -> transaction.update(key, document.version(), body), () -> transaction.create(key, body));
    }
}
