package org.residencytracker.platform.store.firestore;

import com.google.cloud.Timestamp;
import com.google.cloud.firestore.DocumentSnapshot;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.store.Key;

/**
 * The document before which large changes queue and from which readers of bulk collections learn what to read.
 *
 * @param change id of the large change, empty before the first one; kept after it is done
 * @param leaseEnds when others may take a change that stands still for interrupted
 * @param staged when the change was staged, on Firestore's clock: the last moment before it
 * @param chunks how many requests the change takes
 * @param applied how many of them were made
 * @param writtenAt Firestore's time of this state, by which the next one is conditional; absent before the first
 */
record Gate(
        State state,
        String change,
        Instant leaseEnds,
        @Nullable Timestamp staged,
        long chunks,
        long applied,
        @Nullable Timestamp writtenAt) {
    static final Key KEY = new Key("storeGates", "bulk");

    /** Where the large change stands. */
    enum State {
        /** There is none. */
        IDLE,
        /** Its writes are put aside; nothing is decided, nothing of it is visible. */
        STAGING,
        /** It is decided and will be finished; until then readers see the moment before. */
        APPLYING
    }

    static Gate of(DocumentSnapshot snapshot) {
        if (!snapshot.exists()) {
            return new Gate(State.IDLE, "", Instant.EPOCH, null, 0, 0, null);
        }
        Timestamp writtenAt = Objects.requireNonNull(snapshot.getUpdateTime());
        State state = State.valueOf(text(snapshot, "state"));
        Timestamp staged = state == State.STAGING ? writtenAt : snapshot.getTimestamp("staged");
        return new Gate(
                state,
                text(snapshot, "change"),
                Instant.parse(text(snapshot, "leaseEnds")),
                staged,
                number(snapshot, "chunks"),
                number(snapshot, "applied"),
                writtenAt);
    }

    boolean isIdle() {
        return state == State.IDLE;
    }

    boolean isStaging(String id) {
        return state == State.STAGING && change.equals(id);
    }

    boolean isApplying(String id) {
        return state == State.APPLYING && change.equals(id);
    }

    boolean isAbandoned(Instant now) {
        return state != State.IDLE && now.isAfter(leaseEnds);
    }

    Gate staging(String id, Instant until) {
        return new Gate(State.STAGING, id, until, null, 0, 0, writtenAt);
    }

    Gate applying(long inChunks, Instant until) {
        return new Gate(State.APPLYING, change, until, staged, inChunks, 0, writtenAt);
    }

    Gate withOneMoreApplied(Instant until) {
        return new Gate(state, change, until, staged, chunks, applied + 1, writtenAt);
    }

    Gate idle() {
        return new Gate(State.IDLE, change, leaseEnds, null, 0, 0, writtenAt);
    }

    Map<String, Object> fields(String stamp) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("state", state.name());
        fields.put("change", change);
        fields.put("leaseEnds", leaseEnds.toString());
        fields.put("staged", staged);
        fields.put("chunks", chunks);
        fields.put("applied", applied);
        fields.put("stamp", stamp);
        return fields;
    }

    private static String text(DocumentSnapshot snapshot, String field) {
        return Objects.requireNonNull(snapshot.getString(field));
    }

    private static long number(DocumentSnapshot snapshot, String field) {
        return Objects.requireNonNull(snapshot.getLong(field));
    }
}
