package org.residencytracker.platform.store.firestore;

import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Precondition;
import com.google.cloud.firestore.UpdateBuilder;
import com.google.cloud.firestore.WriteBatch;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.residencytracker.platform.id.IdSource;

/** Reads the gate and moves it from one state to the next, so that of several who try one succeeds. */
final class Gatekeeper {
    private final FirestoreClient client;
    private final FirestoreSettings settings;
    private final Clock clock;
    private final IdSource ids;

    Gatekeeper(FirestoreClient client, FirestoreSettings settings, Clock clock, IdSource ids) {
        this.client = client;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    Gate read() {
        return Gate.of(snapshot());
    }

    String newChange() {
        return ids.next();
    }

    Instant leaseFromNow() {
        return clock.instant().plus(settings.lease());
    }

    boolean isAbandoned(Gate gate) {
        return gate.isAbandoned(clock.instant());
    }

    /** The gate with a new lease where half of it is used up; one that was lost meanwhile stays as it was. */
    Gate prolonged(Gate staging) {
        if (clock.instant().plus(settings.lease().dividedBy(2)).isBefore(staging.leaseEnds())) {
            return staging;
        }
        if (move(staging.staging(staging.change(), leaseFromNow()))) {
            Gate present = read();
            return present.isStaging(staging.change()) ? present : staging;
        }
        return staging;
    }

    /** Whether the gate moved. */
    boolean move(Gate next) {
        return move(next, client.open().batch());
    }

    /** Whether the gate moved, and with it all the other writes of the request were made. */
    boolean move(Gate next, WriteBatch request) {
        String stamp = add(next, request);
        try {
            client.await(request.commit());
            return true;
        } catch (FirestoreClient.Refused e) {
            return isStamped(stamp);
        }
    }

    /** Adds the move to a request and says by which stamp it can be told afterwards that it was made. */
    String add(Gate next, UpdateBuilder<?> request) {
        String stamp = ids.next();
        DocumentReference gate = client.reference(Gate.KEY);
        Map<String, Object> fields = next.fields(stamp);
        if (next.writtenAt() == null) {
            request.create(gate, fields);
        } else {
            request.update(gate, fields, Precondition.updatedAt(next.writtenAt()));
        }
        return stamp;
    }

    /** The client repeats calls whose answer was lost, and then meets its own write. */
    boolean isStamped(String stamp) {
        return stamp.equals(snapshot().get("stamp"));
    }

    private DocumentSnapshot snapshot() {
        return client.getAll(List.of(Gate.KEY)).getFirst();
    }
}
