package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Query;

/** How many entries the department has of a civil day in its own zone. Counted by the engine on an index; no entry is read. */
@Singleton
public final class TaskDays {
    private final DocumentStore store;
    private final ZoneId zone;

    TaskDays(DocumentStore store, Clock clock) {
        this.store = store;
        this.zone = clock.getZone();
    }

    /** Entries that were logged on the day and are not withdrawn. */
    public long logged(LocalDate day) {
        return count("createdAt", day);
    }

    /** Entries whose latest decision fell on the day. */
    public long decided(LocalDate day) {
        return count("decidedAt", day);
    }

    private long count(String field, LocalDate day) {
        String from = RecordCodec.text(day.atStartOfDay(zone).toInstant());
        String to =
                RecordCodec.text(day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS));
        return store.count(Query.of(TaskCollections.TASKS)
                .where(Filter.between(field, from, to))
                .ascending(field));
    }
}
