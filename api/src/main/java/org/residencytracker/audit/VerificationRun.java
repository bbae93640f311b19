package org.residencytracker.audit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jboss.logging.Logger.Level;
import org.residencytracker.platform.store.DocumentStore;

/**
 * Verifies the chains, on schedule and when asked. Whoever claims the run in the store is the only one of all processes that does it.
 * What it finds is a matter for people, not for load balancers: readiness takes no notice.
 */
@Singleton
final class VerificationRun {
    private final AuditVerifier verifier;
    private final VerificationRepository repository;
    private final DocumentStore store;
    private final AuditConfig config;
    private final MeterRegistry meters;
    private final Clock clock;

    VerificationRun(
            AuditVerifier verifier,
            VerificationRepository repository,
            DocumentStore store,
            AuditConfig config,
            MeterRegistry meters,
            Clock clock) {
        this.verifier = verifier;
        this.repository = repository;
        this.store = store;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void whenDue() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        boolean claimed = store.transact(transaction ->
                repository.claim(transaction, now, state -> state.isDue(now, config.verificationPeriod())));
        if (claimed) {
            verify(now);
        }
    }

    void whenAsked(@ObservesAsync VerificationStartedEvent started) {
        verify(started.since());
    }

    private void verify(Instant since) {
        AuditVerification done = verified(since);
        String outcome = done.outcome().name().toLowerCase(Locale.ROOT);
        meters.counter("tracker.audit.verifications", "outcome", outcome).increment();
        repository.end(done);
    }

    private AuditVerification verified(Instant since) {
        try {
            AuditCheck check = verifier.verify();
            AuditVerification done = AuditVerification.of(check, since, clock.instant());
            Level level = check.faultCount() == 0 ? Level.INFO : Level.ERROR;
            Log.logf(
                    level,
                    "job=audit-verification outcome=%s entries=%d faults=%d",
                    done.outcome(),
                    done.entries(),
                    done.faultCount());
            return done;
        } catch (RuntimeException e) {
            // Also what a forged head throws at its reader: that must show, not stop the job.
            Log.errorf(e, "job=audit-verification outcome=%s", AuditVerification.Outcome.FAILED);
            return AuditVerification.failed(since, clock.instant());
        }
    }
}
