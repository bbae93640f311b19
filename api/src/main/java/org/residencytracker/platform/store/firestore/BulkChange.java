package org.residencytracker.platform.store.firestore;

import com.google.cloud.firestore.WriteBatch;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.residencytracker.platform.store.engine.Write;

/**
 * Takes a large change through its steps: stage the writes, decide, apply them in several requests, open the gate. Every
 * request moves the gate as well, so of two who apply the same change one is refused and looks again; anybody can finish
 * what was decided and remove what was not.
 */
final class BulkChange {
    private static final Duration MAX_WAIT = Duration.ofSeconds(40);

    private final FirestoreClient client;
    private final Gatekeeper gatekeeper;
    private final BulkJournal journal;
    private final Consumer<BulkStep> steps;

    /** @param steps told of each step when it is done; tests let the writer die there */
    BulkChange(FirestoreClient client, Gatekeeper gatekeeper, BulkJournal journal, Consumer<BulkStep> steps) {
        this.client = client;
        this.gatekeeper = gatekeeper;
        this.journal = journal;
        this.steps = steps;
    }

    /** Closes the gate to all others and returns it, waiting for whoever holds it. */
    Gate takeGate() {
        Backoff backoff = new Backoff(MAX_WAIT);
        while (true) {
            Gate next = awaitIdle().staging(gatekeeper.newChange(), gatekeeper.leaseFromNow());
            if (gatekeeper.move(next)) {
                Gate taken = gatekeeper.read();
                if (taken.change().equals(next.change())) {
                    steps.accept(BulkStep.GATE_TAKEN);
                    return taken;
                }
            }
            backoff.pause();
        }
    }

    /** The idle gate, after others finished or what they left was cleaned up. */
    Gate awaitIdle() {
        Backoff backoff = new Backoff(MAX_WAIT);
        while (true) {
            Gate gate = gatekeeper.read();
            if (gate.isIdle()) {
                return gate;
            }
            if (gatekeeper.isAbandoned(gate)) {
                recover(gate);
            } else {
                backoff.pause();
            }
        }
    }

    /** Puts the writes aside and returns the gate as it is to be when the change is decided. */
    Gate stage(Gate taken, List<Write> writes) {
        List<List<Write>> chunks = journal.chunks(writes);
        Gate gate = taken;
        for (int number = 0; number < chunks.size(); number++) {
            journal.put(gate.change(), number, chunks.get(number));
            steps.accept(BulkStep.CHUNK_STAGED);
            gate = gatekeeper.prolonged(gate);
        }
        steps.accept(BulkStep.STAGED);
        return gate.applying(chunks.size(), gatekeeper.leaseFromNow());
    }

    /** Applies what is left of a decided change, beside others who may be doing the same, and opens the gate. */
    void finish(String change) {
        Backoff backoff = new Backoff(MAX_WAIT);
        Gate gate = gatekeeper.read();
        while (gate.isApplying(change)) {
            if (!advance(gate)) {
                backoff.pause();
            }
            gate = gatekeeper.read();
        }
        journal.remove(change);
    }

    /** Drops a change, unless it was decided meanwhile; the gate first, for its writer may only be slow. */
    void remove(String change) {
        Gate gate = gatekeeper.read();
        if (gate.isStaging(change) && gatekeeper.move(gate.idle())) {
            steps.accept(BulkStep.GATE_OPENED);
            gate = gate.idle();
        }
        if (!gate.isStaging(change) && !gate.isApplying(change)) {
            journal.remove(change);
        }
    }

    /** Finishes or removes whatever an interrupted writer left; waits until the lease shows that it was interrupted. */
    void recoverAll() {
        Gate gate = gatekeeper.read();
        if (gate.state() == Gate.State.APPLYING) {
            finish(gate.change());
        } else if (gate.state() == Gate.State.STAGING) {
            awaitIdle();
        }
        for (String change : journal.changes()) {
            Gate present = gatekeeper.read();
            if (present.isIdle() || !present.change().equals(change)) {
                journal.remove(change);
            }
        }
    }

    void recover(Gate abandoned) {
        switch (abandoned.state()) {
            case APPLYING -> finish(abandoned.change());
            case STAGING -> remove(abandoned.change());
            case IDLE -> {} // somebody else was faster
        }
    }

    private boolean advance(Gate gate) {
        if (gate.applied() == gate.chunks()) {
            steps.accept(BulkStep.APPLIED);
            boolean opened = gatekeeper.move(gate.idle());
            steps.accept(BulkStep.GATE_OPENED);
            return opened;
        }
        WriteBatch request = client.open().batch();
        if (!journal.addTo(request, gate.change(), gate.applied())) {
            requireMoved(gate);
            return false;
        }
        boolean applied = gatekeeper.move(gate.withOneMoreApplied(gatekeeper.leaseFromNow()), request);
        steps.accept(BulkStep.CHUNK_APPLIED);
        return applied;
    }

    /** Somebody else who finished the change has removed its chunks; anything else is damage. */
    private void requireMoved(Gate gate) {
        if (gate.equals(gatekeeper.read())) {
            throw new IllegalStateException("A chunk is missing of the large change " + gate.change());
        }
    }
}
