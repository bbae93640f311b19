package org.residencytracker.tasks.count;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * What the counters need to know of an entry.
 *
 * @param waitingSince when it began to wait for a tutor, the last time it did
 * @param loggedOn the department's day on which it was logged
 * @param note the resident's words
 */
public record Counted(
        String taskId,
        AccountId residentId,
        String rotationId,
        String itemId,
        int count,
        TaskStatus status,
        Instant waitingSince,
        Instant loggedAt,
        LocalDate loggedOn,
        Optional<String> note) {}
