package org.residencytracker.audit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** The state of verification in one document, by which processes agree on who runs the next. */
@Singleton
final class VerificationRepository {
    private static final String COLLECTION = "auditVerifications";
    private static final Key STATE = new Key(COLLECTION, "latest");
    private static final RecordCodec<VerificationState> CODEC = new RecordCodec<>(VerificationState.class);

    private final DocumentStore store;

    VerificationRepository(DocumentStore store) {
        this.store = store;
    }

    @Produces
    static CollectionDeclaration collection() {
        return CollectionDeclaration.of(COLLECTION);
    }

    VerificationState find() {
        return state(store.find(STATE));
    }

    /** Begins a verification for this caller alone, where the state allows it; false when it does not. */
    boolean claim(Transaction transaction, Instant since, Predicate<VerificationState> allowed) {
        Optional<Document> stored = transaction.find(STATE);
        VerificationState before = state(stored);
        if (!allowed.test(before)) {
            return false;
        }
        write(transaction, stored, before.running(since));
        return true;
    }

    /** Ends the verification, unless another one was begun since, which then knows more. */
    void end(AuditVerification verification) {
        store.transact(transaction -> {
            Optional<Document> stored = transaction.find(STATE);
            VerificationState before = state(stored);
            boolean own = before.runningSince().equals(Optional.of(verification.startedAt()));
            if (own) {
                write(transaction, stored, before.ended(verification));
            }
            return own;
        });
    }

    private static void write(Transaction transaction, Optional<Document> stored, VerificationState state) {
        stored.ifPresentOrElse(
                document -> transaction.update(STATE, document.version(), CODEC.encode(state)),
                () -> transaction.create(STATE, CODEC.encode(state)));
    }

    private static VerificationState state(Optional<Document> stored) {
        return stored.map(document -> CODEC.decode(document.body())).orElse(VerificationState.NEVER);
    }
}
