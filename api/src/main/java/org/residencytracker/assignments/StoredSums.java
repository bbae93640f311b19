package org.residencytracker.assignments;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.Contended;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * Keeps the sums in one document, which changes in the transaction that changes an assignment. Where it is missing, a reader
 * counts: it puts a document there first that says so, every change meanwhile raises that document's version, and the count
 * holds only if the version is still the same at its end.
 */
@Singleton
final class StoredSums implements DepartmentSums {
    private static final RecordCodec<Body> CODEC = new RecordCodec<>(Body.class);
    private static final Key KEY = new Key(AssignmentCollections.SUMS, "department");
    private static final int PAGE = 1000;
    private static final int ATTEMPTS = 5;

    private final DocumentStore store;

    StoredSums(DocumentStore store) {
        this.store = store;
    }

    /**
     * The sums as they are stored.
     *
     * @param counted false while somebody counts
     */
    private record Body(boolean counted, AssignmentSums sums) {
        private static final Body BEING_COUNTED = new Body(false, AssignmentSums.NONE);
    }

    /** Joins a transaction that changes an assignment. */
    static void change(Transaction transaction, Optional<Assignment> before, Assignment after) {
        Optional<Document> found = transaction.find(KEY);
        if (found.isEmpty()) {
            return;
        }
        Body body = CODEC.decode(found.get().body());
        Body next = body.counted() ? new Body(true, body.sums().changed(before, after)) : body;
        if (!body.counted() || !next.equals(body)) {
            transaction.update(KEY, found.get().version(), CODEC.encode(next));
        }
    }

    @Override
    public AssignmentSums sums() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Document> found = store.find(KEY);
            Optional<Body> body = found.map(document -> CODEC.decode(document.body()));
            if (body.filter(Body::counted).isPresent()) {
                return body.get().sums();
            }
            long version = found.map(Document::version).orElseGet(() -> store.transact(StoredSums::begin));
            AssignmentSums counted = count();
            if (store.transact(transaction -> isKept(transaction, version, counted))) {
                return counted;
            }
        }
        throw new Contended();
    }

    private static long begin(Transaction transaction) {
        Optional<Document> found = transaction.find(KEY);
        if (found.isEmpty()) {
            transaction.create(KEY, CODEC.encode(Body.BEING_COUNTED));
        }
        return found.map(Document::version).orElse(1L);
    }

    private static boolean isKept(Transaction transaction, long version, AssignmentSums counted) {
        long present = transaction.find(KEY).map(Document::version).orElse(0L);
        if (present != version) {
            return false;
        }
        Map<String, Object> body = CODEC.encode(new Body(true, counted));
        transaction.update(KEY, version, body);
        return true;
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
