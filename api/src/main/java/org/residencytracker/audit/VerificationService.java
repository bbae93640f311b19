package org.residencytracker.audit;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.DocumentStore;

/** Shows admins the latest verification and starts another. */
@Singleton
final class VerificationService {
    private final VerificationRepository repository;
    private final DocumentStore store;
    private final AuditLog audit;
    private final Event<VerificationStartedEvent> started;
    private final Clock clock;

    VerificationService(
            VerificationRepository repository,
            DocumentStore store,
            AuditLog audit,
            Event<VerificationStartedEvent> started,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.audit = audit;
        this.started = started;
        this.clock = clock;
    }

    VerificationState find() {
        return repository.find();
    }

    /**
     * Starts a verification, which goes on after the answer.
     *
     * @throws VerificationRunningException while one runs, in any process
     */
    VerificationState start(Viewer viewer) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.transact(transaction -> {
            if (!repository.claim(transaction, now, state -> !state.isRunning(now))) {
                throw new VerificationRunningException();
            }
            audit.record(transaction, AuditEvent.by(viewer.id(), "audit.verification-started", "audit", "all"));
            return now;
        });
        VerificationState state = repository.find();
        started.fireAsync(new VerificationStartedEvent(now));
        return state;
    }
}
