package org.residencytracker.tasks.count;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
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
        approved = sorted(approved);
        awaiting = sorted(awaiting);
        waiting = sorted(waiting);
    }

    public static Tally empty(AccountId residentId, String rotationId) {
        return new Tally(residentId, rotationId, Map.of(), Map.of(), Map.of());
    }

    /** The tally of a stored body. By hand, since a progress page reads thousands of counts. */
    static Tally in(Map<String, Object> body) {
        return new Tally(
                new AccountId(text(body, "residentId")),
                text(body, "rotationId"),
                counts(body, "approved"),
                counts(body, "awaiting"),
                counts(body, "waiting"));
    }

    public ItemCount of(String itemId) {
        return new ItemCount(approved.getOrDefault(itemId, 0L), awaiting.getOrDefault(itemId, 0L));
    }

    /** Tells every item of which anything is approved or waits, once. */
    public void forEach(BiConsumer<String, ItemCount> reader) {
        approved.forEach(
                (itemId, count) -> reader.accept(itemId, new ItemCount(count, awaiting.getOrDefault(itemId, 0L))));
        awaiting.forEach((itemId, count) -> {
            if (!approved.containsKey(itemId)) {
                reader.accept(itemId, new ItemCount(0, count));
            }
        });
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

    /** A map that a change may copy in its order, without comparing the keys again. */
    private static Map<String, Long> sorted(Map<String, Long> counts) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    private static String text(Map<String, Object> body, String field) {
        return (String) Objects.requireNonNull(body.get(field));
    }

    @SuppressWarnings("unchecked") // the codec writes nothing else
    private static Map<String, Long> counts(Map<String, Object> body, String field) {
        return (Map<String, Long>) body.getOrDefault(field, Map.of());
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
