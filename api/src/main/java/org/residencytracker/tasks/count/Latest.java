package org.residencytracker.tasks.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The newest entries of a group, the newest first, with no gap between them. One that is taken back leaves the list shorter: what
 * came before the oldest of it is in the entries alone, and a recount finds it again.
 */
final class Latest {
    /** Enough for five different items as a rule, whoever logs the same ones over and over. */
    static final int MOST = 20;

    private static final Comparator<LatestEntry> NEWEST_FIRST = Comparator.comparing(LatestEntry::loggedAt)
            .thenComparing(LatestEntry::taskId)
            .reversed();

    private Latest() {}

    static List<LatestEntry> with(List<LatestEntry> entries, Counted entry) {
        List<LatestEntry> next = new ArrayList<>(entries);
        next.add(LatestEntry.of(entry));
        next.sort(NEWEST_FIRST);
        return List.copyOf(next.subList(0, Math.min(MOST, next.size())));
    }

    static List<LatestEntry> without(List<LatestEntry> entries, Counted entry) {
        return entries.stream()
                .filter(known -> !known.taskId().equals(entry.taskId()))
                .toList();
    }

    /** One that is not among them is older than all of them. */
    static List<LatestEntry> replacing(List<LatestEntry> entries, Counted after) {
        return entries.stream()
                .map(known -> known.taskId().equals(after.taskId()) ? LatestEntry.of(after) : known)
                .toList();
    }

    /** Whether the list is one that changes may leave, where a count finds the other one. */
    static boolean isRight(List<?> present, List<?> counted) {
        return present.isEmpty() == counted.isEmpty()
                && present.size() <= counted.size()
                && present.equals(counted.subList(0, present.size()));
    }
}
