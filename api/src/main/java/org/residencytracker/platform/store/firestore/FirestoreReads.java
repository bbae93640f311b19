package org.residencytracker.platform.store.firestore;

import com.google.api.core.ApiFuture;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Key;

/**
 * Reads outside transactions. Those of bulk collections see the gate and the data at one moment; while a large change is being
 * applied they go back to the moment before it, so they see all of it or nothing.
 */
final class FirestoreReads {
    private final FirestoreClient client;
    private final Gatekeeper gatekeeper;
    private final BulkChange bulk;

    FirestoreReads(FirestoreClient client, Gatekeeper gatekeeper, BulkChange bulk) {
        this.client = client;
        this.gatekeeper = gatekeeper;
        this.bulk = bulk;
    }

    List<Optional<Document>> find(List<Key> keys) {
        return client.getAll(keys).stream().map(FirestoreDocuments::read).toList();
    }

    /** One answer is one moment, so the gate is asked for in the same call. */
    List<Optional<Document>> findBulk(List<Key> keys) {
        List<Key> gateFirst = new ArrayList<>(keys);
        gateFirst.addFirst(Gate.KEY);
        List<DocumentSnapshot> found = client.getAll(gateFirst);
        Gate gate = Gate.of(found.getFirst());
        List<DocumentSnapshot> documents = gate.state() == Gate.State.APPLYING
                ? before(gate, transaction -> transaction.getAll(client.references(keys)))
                : found.subList(1, found.size());
        return documents.stream().map(FirestoreDocuments::read).toList();
    }

    /** The answer to a read of a bulk collection. */
    <T> T bulk(Function<Transaction, ApiFuture<T>> read) {
        AtomicReference<Gate> gate = new AtomicReference<>();
        Optional<T> answer = client.readOnly(
                transaction -> {
                    Gate seen =
                            Gate.of(transaction.get(client.reference(Gate.KEY)).get());
                    gate.set(seen);
                    return seen.state() == Gate.State.APPLYING
                            ? Optional.empty()
                            : Optional.of(read.apply(transaction).get());
                },
                null);
        return answer.isPresent() ? answer.get() : before(Objects.requireNonNull(gate.get()), read);
    }

    private <T> T before(Gate applying, Function<Transaction, ApiFuture<T>> read) {
        if (gatekeeper.isAbandoned(applying)) {
            bulk.recover(applying);
            return bulk(read);
        }
        return client.readOnly(transaction -> read.apply(transaction).get(), Objects.requireNonNull(applying.staged()));
    }
}
