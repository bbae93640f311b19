package org.residencytracker.platform.store.firestore;

import com.google.api.core.ApiFuture;
import com.google.api.gax.rpc.ApiException;
import com.google.api.gax.rpc.StatusCode;
import com.google.cloud.Timestamp;
import com.google.cloud.firestore.DocumentReference;
import com.google.cloud.firestore.DocumentSnapshot;
import com.google.cloud.firestore.Firestore;
import com.google.cloud.firestore.FirestoreException;
import com.google.cloud.firestore.FirestoreOptions;
import com.google.cloud.firestore.Transaction;
import com.google.cloud.firestore.TransactionOptions;
import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.StoreUnavailable;

/** The connection, opened with the first call, and a deadline on every call. */
final class FirestoreClient implements AutoCloseable {
    private final FirestoreSettings settings;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Firestore opened;

    FirestoreClient(FirestoreSettings settings) {
        this.settings = settings;
    }

    /** A call that the server turned down because of the state it met; nothing was written by this very attempt. */
    static final class Refused extends RuntimeException {
        Refused(Throwable cause) {
            super(cause);
        }
    }

    Firestore open() {
        Firestore firestore = opened;
        if (firestore == null) {
            synchronized (this) {
                firestore = opened;
                if (firestore == null) {
                    firestore = connect();
                    opened = firestore;
                }
            }
        }
        return firestore;
    }

    /** A transaction that reads one moment; the present one, or the time given. */
    <T> T readOnly(Transaction.Function<T> work, @Nullable Timestamp at) {
        TransactionOptions.ReadOnlyOptionsBuilder options =
                TransactionOptions.createReadOnlyOptionsBuilder().setExecutor(threads);
        if (at != null) {
            options.setReadTime(at.toProto());
        }
        return await(open().runTransaction(work, options.build()));
    }

    /** A transaction that locks what it reads, tried once. */
    <T> T readWrite(Transaction.Function<T> work) {
        return await(open().runTransaction(
                        work,
                        TransactionOptions.createReadWriteOptionsBuilder()
                                .setExecutor(threads)
                                .setNumberOfAttempts(1)
                                .build()));
    }

    DocumentReference reference(Key key) {
        return open().collection(key.collection()).document(key.id());
    }

    DocumentReference[] references(List<Key> keys) {
        return keys.stream().map(this::reference).toArray(DocumentReference[]::new);
    }

    List<DocumentSnapshot> getAll(List<Key> keys) {
        return await(open().getAll(references(keys)));
    }

    /**
     * The result of a call within the deadline.
     *
     * @throws Refused when another writer came first
     * @throws StoreUnavailable when the call failed or took too long; a write may then have been made or not
     */
    <T> T await(ApiFuture<T> call) {
        Duration timeout = settings.timeout();
        try {
            return call.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            call.cancel(true);
            throw new StoreUnavailable(e);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new StoreUnavailable(e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    @Override
    public void close() throws Exception {
        Firestore firestore = opened;
        if (firestore != null) {
            firestore.close();
        }
        threads.shutdownNow();
    }

    private Firestore connect() {
        FirestoreOptions.Builder options = FirestoreOptions.newBuilder();
        options.setProjectId(settings.projectId());
        options.setDatabaseId(settings.databaseId());
        settings.emulatorHost().ifPresent(options::setEmulatorHost);
        return options.build().getService();
    }

    private static RuntimeException failure(ExecutionException failure) {
        return switch (codeOf(failure.getCause()).orElse(StatusCode.Code.UNKNOWN)) {
            case ABORTED, ALREADY_EXISTS, FAILED_PRECONDITION, NOT_FOUND -> new Refused(failure);
            default -> {
                Log.warnf("event=store-call-failed engine=firestore cause=%s", failure.getCause());
                yield new StoreUnavailable(failure);
            }
        };
    }

    private static Optional<StatusCode.Code> codeOf(@Nullable Throwable cause) {
        return switch (cause) {
            case ApiException api -> Optional.of(api.getStatusCode().getCode());
            case FirestoreException own
            when own.getStatus() != null ->
                Optional.of(StatusCode.Code.valueOf(own.getStatus().getCode().name()));
            case null -> Optional.empty();
            default -> codeOf(cause.getCause());
        };
    }
}
