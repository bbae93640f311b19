package org.residencytracker.imports;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.job.JobClaims;
import org.residencytracker.platform.problem.Stale;
import org.residencytracker.platform.store.DocumentStore;

/**
 * Clears away what was uploaded once its time is over: previews whole, of other imports all but their line in the history. One process
 * does it at a time, a bounded number of imports a run; what is left waits for the next.
 */
@Singleton
final class ImportRetention {
    /** Of each state in a run. */
    private static final int MOST = 100;

    /** A little less than the time between two runs, so that no run waits for the one before last. */
    private static final Duration CLAIM = Duration.ofMinutes(55);

    private final ImportRepository repository;
    private final DocumentStore store;
    private final AuditLog audit;
    private final JobClaims claims;
    private final ImportsConfig config;
    private final MeterRegistry meters;
    private final Clock clock;

    ImportRetention(
            ImportRepository repository,
            DocumentStore store,
            AuditLog audit,
            JobClaims claims,
            ImportsConfig config,
            MeterRegistry meters,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.audit = audit;
        this.claims = claims;
        this.config = config;
        this.meters = meters;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "15m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remove() {
        if (!claims.claim("import-retention", CLAIM)) {
            return;
        }
        int previews = removed(ImportRecord.Status.PREVIEWED, config.previewRetention());
        int files = removed(ImportRecord.Status.COMMITTED, config.fileRetention())
                + removed(ImportRecord.Status.UNDONE, config.fileRetention());
        Log.infof("job=import-retention outcome=done previews=%d files=%d", previews, files);
    }

    private int removed(ImportRecord.Status status, Duration kept) {
        int removed = (int) repository.listKeptSince(status, clock.instant().minus(kept), MOST).stream()
                .filter(this::isRemoved)
                .count();
        meters.counter("tracker.imports.removed", "status", status.name().toLowerCase(Locale.ROOT))
                .increment(removed);
        return removed;
    }

    private boolean isRemoved(ImportRepository.Versioned found) {
        String id = found.record().id().value();
        try {
            return store.transact(transaction -> {
                if (found.record().status() == ImportRecord.Status.PREVIEWED) {
                    repository.delete(transaction, found);
                    audit.record(transaction, AuditEvent.bySystem("import.deleted", "import", id));
                } else {
                    repository.clear(transaction, found);
                    audit.record(transaction, AuditEvent.bySystem("import.cleared", "import", id));
                }
                return true;
            });
        } catch (Stale e) {
            // Somebody refreshed, committed or took it back at this moment; the next run looks at it again.
            Log.debugf("job=import-retention import=%s outcome=changed", id);
            return false;
        }
    }
}
