package org.residencytracker.platform.store.firestore;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.store.IndexCatalogue;
import org.residencytracker.platform.store.Transaction;
import org.residencytracker.platform.store.engine.Write;

/** Repeats a transaction's work until its commit meets nobody, and hands on changes that are too large for one request. */
final class FirestoreTransactions {
    private static final Duration MAX_WAIT = Duration.ofSeconds(30);

    private final FirestoreClient client;
    private final FirestoreSettings settings;
    private final IndexCatalogue catalogue;
    private final FirestoreCommit commit;
    private final BulkChange bulk;
    private final BulkTransactions large;
    private final IdSource ids;

    FirestoreTransactions(
            FirestoreClient client,
            FirestoreSettings settings,
            IndexCatalogue catalogue,
            BulkTransactions large,
            IdSource ids) {
        this.client = client;
        this.settings = settings;
        this.catalogue = catalogue;
        this.commit = new FirestoreCommit(client);
        this.bulk = large.change();
        this.large = large;
        this.ids = ids;
    }

    <T> T run(Function<Transaction, T> work, Consumer<Runnable> endings) {
        Backoff backoff = new Backoff(MAX_WAIT);
        boolean repeated = false;
        while (true) {
            FirestoreAttempt attempt = new FirestoreAttempt(client, catalogue, false, endings);
            AtomicReference<T> result = new AtomicReference<>();
            if (isSound(attempt, () -> result.set(attempt.run(work)), repeated)) {
                if (isTooLarge(attempt)) {
                    return large.run(work, endings);
                }
                if (isCommitted(attempt)) {
                    return result.get();
                }
            }
            repeated = true;
            backoff.pause();
        }
    }

    /** Runs the work; a failure counts only when what it saw was true at one moment. */
    private boolean isSound(FirestoreAttempt attempt, Runnable work, boolean repeated) {
        try {
            work.run();
            attempt.check(repeated);
            return true;
        } catch (FirestoreAttempt.GateClosed e) {
            bulk.awaitIdle();
            return false;
        } catch (RuntimeException e) {
            if (!attempt.mayBeTorn() || commit.isUnchanged(attempt.snapshots())) {
                throw e;
            }
            return false;
        }
    }

    private boolean isTooLarge(FirestoreAttempt attempt) {
        long bytes = attempt.writes().stream().mapToLong(Write::bytes).sum();
        return attempt.writes().size() > settings.maxWrites() || bytes > settings.maxBytes();
    }

    private boolean isCommitted(FirestoreAttempt attempt) {
        if (attempt.writes().isEmpty()) {
            return !attempt.mayBeTorn() || commit.isUnchanged(attempt.snapshots());
        }
        return commit.tryCommit(new FirestoreCommit.Request(
                ids.next(), attempt.writes(), attempt.snapshots(), attempt.onlyRead(), nothing -> {}));
    }
}
