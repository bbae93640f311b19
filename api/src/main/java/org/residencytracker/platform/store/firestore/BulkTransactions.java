package org.residencytracker.platform.store.firestore;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.StoreUnavailable;
import org.residencytracker.platform.store.Transaction;
import org.residencytracker.platform.store.engine.Write;

/**
 * Transactions whose writes exceed one request. Documents of bulk collections are staged and become visible as a whole when
 * the gate opens; those of other collections are written with the decision, all in one request, a moment earlier.
 */
final class BulkTransactions {
    private static final Duration MAX_WAIT = Duration.ofSeconds(60);

    private final FirestoreClient client;
    private final FirestoreSettings settings;
    private final IndexCatalogue catalogue;
    private final Gatekeeper gatekeeper;
    private final BulkChange change;
    private final FirestoreCommit commit;
    private final Consumer<BulkStep> steps;

    BulkTransactions(
            FirestoreClient client,
            FirestoreSettings settings,
            IndexCatalogue catalogue,
            Gatekeeper gatekeeper,
            Consumer<BulkStep> steps) {
        this.client = client;
        this.settings = settings;
        this.catalogue = catalogue;
        this.gatekeeper = gatekeeper;
        this.change = new BulkChange(client, gatekeeper, new BulkJournal(client, settings), steps);
        this.commit = new FirestoreCommit(client);
        this.steps = steps;
    }

    BulkChange change() {
        return change;
    }

    <T> T run(Function<Transaction, T> work, Consumer<Runnable> endings) {
        Backoff backoff = new Backoff(MAX_WAIT);
        while (true) {
            Gate gate = change.takeGate();
            FirestoreAttempt attempt = new FirestoreAttempt(client, catalogue, true, endings);
            AtomicReference<T> result = new AtomicReference<>();
            if (isDecided(gate, attempt, () -> result.set(attempt.run(work)))) {
                steps.accept(BulkStep.DECIDED);
                change.finish(gate.change());
                return result.get();
            }
            backoff.pause();
        }
    }

    /** Runs the work behind the closed gate, where bulk collections stand still, and decides; or leaves no trace. */
    private boolean isDecided(Gate gate, FirestoreAttempt attempt, Runnable work) {
        try {
            if (isSound(attempt, work) && isDecided(change.stage(gate, ofBulkCollections(attempt.writes())), attempt)) {
                return true;
            }
        } catch (RuntimeException e) {
            change.remove(gate.change());
            throw e;
        }
        change.remove(gate.change());
        return false;
    }

    private boolean isSound(FirestoreAttempt attempt, Runnable work) {
        try {
            work.run();
            attempt.check(true);
            requireAllowed(attempt.writes());
            return true;
        } catch (RuntimeException e) {
            if (!attempt.mayBeTorn() || commit.isUnchanged(attempt.snapshots())) {
                throw e;
            }
            return false;
        }
    }

    private boolean isDecided(Gate applying, FirestoreAttempt attempt) {
        AtomicReference<String> stamp = new AtomicReference<>("");
        FirestoreCommit.Request request = new FirestoreCommit.Request(
                applying.change(),
                attempt.writes().stream().filter(write -> !isBulk(write)).toList(),
                attempt.snapshots(),
                onlyRead(attempt),
                more -> stamp.set(gatekeeper.add(applying, more)));
        try {
            return commit.tryCommit(request) || gatekeeper.isStamped(stamp.get());
        } catch (StoreUnavailable e) {
            if (gatekeeper.isStamped(stamp.get())) {
                return true;
            }
            throw e;
        }
    }

    private List<Write> ofBulkCollections(List<Write> writes) {
        return writes.stream().filter(this::isBulk).toList();
    }

    /** Bulk documents cannot change while the gate is closed, which the decision proves by moving it. */
    private Set<Key> onlyRead(FirestoreAttempt attempt) {
        Set<Key> keys = new HashSet<>(attempt.onlyRead());
        keys.removeIf(key -> catalogue.isBulk(key.collection()));
        return keys;
    }

    private boolean isBulk(Write write) {
        return catalogue.isBulk(write.key().collection());
    }

    private void requireAllowed(List<Write> writes) {
        List<Write> atOnce = writes.stream().filter(write -> !isBulk(write)).toList();
        long bytes = atOnce.stream().mapToLong(Write::bytes).sum();
        if (atOnce.size() >= settings.maxWrites() || bytes > settings.maxBytes()) {
            throw new IllegalStateException("A change too large for one request; declare the collection bulk: "
                    + atOnce.getFirst().key().collection());
        }
    }
}
