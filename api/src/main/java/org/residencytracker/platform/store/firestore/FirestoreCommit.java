package org.residencytracker.platform.store.firestore;

import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.UpdateBuilder;
import com.google.cloud.firestore.WriteBatch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.StoreUnavailable;
import org.residencytracker.platform.store.engine.Write;

/**
 * Writes an attempt's changes in one request, on condition that all it read is unchanged. Where everything read is written
 * too, conditions on the writes suffice and nobody waits for a lock; else Firestore's own transaction reads the rest again.
 */
final class FirestoreCommit {
    private static final int OWN_COMMITS_LOOKED_FOR = 10;

    private final FirestoreClient client;

    FirestoreCommit(FirestoreClient client) {
        this.client = client;
    }

    /**
     * What to commit.
     *
     * @param id found in every document written, see {@link FirestoreDocuments}
     * @param onlyRead what has to be unchanged beside the documents written
     * @param extra more for the same request
     */
    record Request(
            String id,
            List<Write> writes,
            Map<Key, DocumentSnapshot> snapshots,
            Set<Key> onlyRead,
            Consumer<UpdateBuilder<?>> extra) {}

    /** Whether it was committed; false means that others changed something first. */
    boolean tryCommit(Request request) {
        try {
            return request.onlyRead().isEmpty() ? inBatch(request) : inTransaction(request);
        } catch (FirestoreClient.Refused e) {
            return isCommitted(request);
        } catch (StoreUnavailable e) {
            if (isCommitted(request)) {
                return true;
            }
            throw e;
        }
    }

    /** Whether documents are as they were read, all at one moment. */
    boolean isUnchanged(Map<Key, DocumentSnapshot> snapshots) {
        if (snapshots.isEmpty()) {
            return true;
        }
        List<Key> keys = List.copyOf(snapshots.keySet());
        return client.readOnly(
                transaction ->
                        areUnchanged(transaction.getAll(client.references(keys)).get(), keys, snapshots),
                null);
    }

    private boolean inBatch(Request request) {
        WriteBatch batch = client.open().batch();
        fill(batch, request);
        client.await(batch.commit());
        return true;
    }

    private boolean inTransaction(Request request) {
        List<Key> keys = List.copyOf(request.onlyRead());
        return client.readWrite(transaction -> {
            List<DocumentSnapshot> present =
                    transaction.getAll(client.references(keys)).get();
            if (!areUnchanged(present, keys, request.snapshots())) {
                return false;
            }
            fill(transaction, request);
            return true;
        });
    }

    private void fill(UpdateBuilder<?> target, Request request) {
        for (Write write : request.writes()) {
            DocumentSnapshot before = request.snapshots().get(write.key());
            FirestoreDocuments.add(target, client.reference(write.key()), write, before, request.id());
        }
        request.extra().accept(target);
    }

    private boolean isCommitted(Request request) {
        List<Key> keys = request.writes().stream()
                .filter(write -> !(write instanceof Write.Delete))
                .map(Write::key)
                .limit(OWN_COMMITS_LOOKED_FOR)
                .toList();
        return !keys.isEmpty()
                && client.getAll(keys).stream()
                        .anyMatch(snapshot -> FirestoreDocuments.isOfCommit(snapshot, request.id()));
    }

    private static boolean areUnchanged(
            List<DocumentSnapshot> present, List<Key> keys, Map<Key, DocumentSnapshot> snapshots) {
        for (int at = 0; at < keys.size(); at++) {
            DocumentSnapshot before = Objects.requireNonNull(snapshots.get(keys.get(at)));
            if (!Objects.equals(present.get(at).getUpdateTime(), before.getUpdateTime())) {
                return false;
            }
        }
        return true;
    }
}
