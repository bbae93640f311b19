package org.residencytracker.tasks.count;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What a tally remembers of an entry that was logged lately.
 *
 * @param loggedAt in microseconds, as it is stored
 */
public record LatestEntry(String taskId, String itemId, int count, Optional<String> note, Instant loggedAt) {
    public LatestEntry {
        loggedAt = loggedAt.truncatedTo(ChronoUnit.MICROS);
    }

    static LatestEntry of(Counted entry) {
        return new LatestEntry(entry.taskId(), entry.itemId(), entry.count(), entry.note(), entry.loggedAt());
    }
}
