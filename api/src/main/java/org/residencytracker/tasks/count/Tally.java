package org.residencytracker.tasks.count;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.residencytracker.platform.security.AccountId;

/**
 * The sums of one resident's entries in one rotation, never capped: what is required may change later.
 *
 * @param approved counts by item; an item without any is absent
 * @param awaiting counts by item of the entries that wait for a tutor; an item without any is absent
 * @param waiting since when each of these entries waits, by its id, in microseconds since 1970
 */
public record Tally(
        AccountId residentId,
        String rotationId,
        Map<String, Long> approved,
        Map<String, Long> awaiting,
        Map<String, Long> waiting) {
    public Tally {
        approved = Collections.unmodifiableMap(new TreeMap<>(approved));
        awaiting = Collections.unmodifiableMap(new TreeMap<>(awaiting));
        waiting = Collections.unmodifiableMap(new TreeMap<>(waiting));
    }

    public static Tally empty(AccountId residentId, String rotationId) {
        return new Tally(residentId, rotationId, Map.of(), Map.of(), Map.of());
    }

    public ItemCount of(String itemId) {
        return new ItemCount(approved.getOrDefault(itemId, 0L), awaiting.getOrDefault(itemId, 0L));
    }

    /** The tally with the entry counted in. */
    public Tally with(Counted entry) {
        return switch (entry.status()) {
            case PENDING -> counting(approved, added(awaiting, entry.itemId(), entry.count()), started(entry));
            case APPROVED -> counting(added(approved, entry.itemId(), entry.count()), awaiting, waiting);
            case RETURNED, REJECTED -> this;
        };
    }

    /** The tally with the entry, which was counted in as it is given, taken out again. */
    public Tally without(Counted entry) {
        return switch (entry.status()) {
            case PENDING -> counting(approved, added(awaiting, entry.itemId(), -entry.count()), ended(entry));
            case APPROVED -> counting(added(approved, entry.itemId(), -entry.count()), awaiting, waiting);
            case RETURNED, REJECTED -> this;
        };
    }

    /** How the entries wait, as the tutors' queue shows them. */
    TaskGroup group() {
        Optional<Instant> oldest = waiting.values().stream()
                .min(Long::compare)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        return new TaskGroup(residentId, rotationId, waiting.size(), oldest);
    }

    private Tally counting(
            Map<String, Long> nextApproved, Map<String, Long> nextAwaiting, Map<String, Long> nextWaiting) {
        return new Tally(residentId, rotationId, nextApproved, nextAwaiting, nextWaiting);
    }

    private Map<String, Long> started(Counted entry) {
        Map<String, Long> next = new TreeMap<>(waiting);
        next.put(entry.taskId(), ChronoUnit.MICROS.between(Instant.EPOCH, entry.waitingSince()));
        return next;
    }

    private Map<String, Long> ended(Counted entry) {
        Map<String, Long> next = new TreeMap<>(waiting);
        next.remove(entry.taskId());
        return next;
    }

    private static Map<String, Long> added(Map<String, Long> counts, String itemId, long count) {
        Map<String, Long> next = new TreeMap<>(counts);
        long sum = next.getOrDefault(itemId, 0L) + count;
        if (sum == 0) {
            next.remove(itemId);
        } else {
            next.put(itemId, sum);
        }
        return next;
    }
}
