package org.residencytracker.tasks.count;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/** Entries as the counters see them, for tests. */
final class Entries {
    static final AccountId RINA = new AccountId("rina");
    static final Instant MORNING = Instant.parse("2026-11-24T06:00:00.000001Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Entries() {}

    static Counted entry(String id, String item, int count, TaskStatus status) {
        return entry(id, item, count, status, MORNING);
    }

    static Counted entry(String id, String item, int count, TaskStatus status, Instant since) {
        return new Counted(id, RINA, "icu", item, count, status, since, since, TODAY, Optional.empty());
    }
}
