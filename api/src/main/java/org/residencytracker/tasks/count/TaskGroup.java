package org.residencytracker.tasks.count;

import java.time.Instant;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * One resident's entries in one rotation that wait for a tutor.
 *
 * @param waiting how many entries
 * @param oldestAt since when the oldest of them waits; empty when none does
 */
public record TaskGroup(AccountId residentId, String rotationId, int waiting, Optional<Instant> oldestAt) {
    public TaskGroupId id() {
        return new TaskGroupId(residentId, rotationId);
    }
}
