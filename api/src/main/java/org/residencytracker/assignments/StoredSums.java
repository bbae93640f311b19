package org.residencytracker.assignments;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** Keeps the sums in one document, which changes in the transaction that changes an assignment. */
@Singleton
final class StoredSums implements DepartmentSums {
    private static final CountedDocument<AssignmentSums> SUMS = new CountedDocument<>(
            new Key(AssignmentCollections.SUMS, "department"), new RecordCodec<>(AssignmentSums.class));
    private static final int PAGE = 1000;

    private final DocumentStore store;

    StoredSums(DocumentStore store) {
        this.store = store;
    }

    /** Joins a transaction that changes an assignment. */
    static void change(Transaction transaction, Optional<Assignment> before, Assignment after) {
        SUMS.change(transaction, sums -> sums.changed(before, after));
    }

    @Override
    public AssignmentSums sums() {
        return SUMS.read(store, this::count);
    }

    private AssignmentSums count() {
        AssignmentSums sums = AssignmentSums.NONE;
        List<Document> page = store.scan(AssignmentCollections.ASSIGNMENTS, "", PAGE);
        while (!page.isEmpty()) {
            for (Document document : page) {
                sums = sums.changed(Optional.empty(), AssignmentDocument.assignmentIn(document));
            }
            page = store.scan(
                    AssignmentCollections.ASSIGNMENTS, page.getLast().key().id(), PAGE);
        }
        return sums;
    }
}
