package org.residencytracker.tasks.count;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
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
 * @param latest the newest entries in any state, the newest first
 */
public record Tally(
        AccountId residentId,
        String rotationId,
        Map<String, Long> approved,
        Map<String, Long> awaiting,
        Map<String, Long> waiting,
        List<LatestEntry> latest) {
    public Tally {
        approved = sorted(approved);
        awaiting = sorted(awaiting);
        waiting = sorted(waiting);
        latest = List.copyOf(latest);
    }

    public static Tally empty(AccountId residentId, String rotationId) {
        return new Tally(residentId, rotationId, Map.of(), Map.of(), Map.of(), List.of());
    }

    /** The tally of a stored body. By hand, since a progress page reads thousands of counts. */
    static Tally in(Map<String, Object> body) {
        return new Tally(
                new AccountId(text(body, "residentId")),
                text(body, "rotationId"),
                counts(body, "approved"),
                counts(body, "awaiting"),
                counts(body, "waiting"),
                latest(body));
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
        return counting(entry, 1).remembering(Latest.with(latest, entry));
    }

    /** The tally with the entry, which was counted in as it is given, taken out again. */
    public Tally without(Counted entry) {
        return counting(entry, -1).remembering(Latest.without(latest, entry));
    }

    /** The tally with the entry counted as it is after a change instead of as it was before. */
    public Tally replacing(Counted before, Counted after) {
        return counting(before, -1).counting(after, 1).remembering(Latest.replacing(latest, after));
    }

    /** How the entries wait, as the tutors' queue shows them. */
    TaskGroup group() {
        return new TaskGroup(residentId, rotationId, waiting.size(), waitingSince());
    }

    /** Since when the oldest of the entries that wait does; empty when none does. */
    public Optional<Instant> waitingSince() {
        return waiting.values().stream()
                .min(Long::compare)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    private Tally counting(Counted entry, int sign) {
        return switch (entry.status()) {
            case PENDING ->
                new Tally(
                        residentId,
                        rotationId,
                        approved,
                        added(awaiting, entry.itemId(), (long) sign * entry.count()),
                        sign > 0 ? started(entry) : ended(entry),
                        latest);
            case APPROVED ->
                new Tally(
                        residentId,
                        rotationId,
                        added(approved, entry.itemId(), (long) sign * entry.count()),
                        awaiting,
                        waiting,
                        latest);
            case RETURNED, REJECTED -> this;
        };
    }

    private Tally remembering(List<LatestEntry> entries) {
        return new Tally(residentId, rotationId, approved, awaiting, waiting, entries);
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

    @SuppressWarnings("unchecked") // the codec writes nothing else
    private static List<LatestEntry> latest(Map<String, Object> body) {
        return ((List<Map<String, Object>>) body.getOrDefault("latest", List.of()))
                .stream()
                        .map(entry -> new LatestEntry(
                                text(entry, "taskId"),
                                text(entry, "itemId"),
                                ((Number) Objects.requireNonNull(entry.get("count"))).intValue(),
                                Optional.ofNullable((String) entry.get("note")),
                                Instant.parse(text(entry, "loggedAt"))))
                        .toList();
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
