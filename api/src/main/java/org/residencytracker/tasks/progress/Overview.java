package org.residencytracker.tasks.progress;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.tasks.count.LatestEntry;

/**
 * A resident's own work at a glance.
 *
 * @param active the rotation that the resident is in
 * @param total of all rotations that count
 * @param approved how often anything was approved, beyond what is required too
 * @param completed rotations of which everything required is approved
 * @param streak consecutive days with an entry that end today
 * @param days the last 84 days, today last
 * @param waiting how many entries wait for a tutor
 * @param oldestAt since when the oldest of these waits
 */
public record Overview(
        Optional<Active> active,
        Sums total,
        long approved,
        int completed,
        int streak,
        List<ProgressView.Day> days,
        int waiting,
        Optional<Instant> oldestAt) {
    public Overview {
        days = List.copyOf(days);
    }

    /**
     * The rotation in which the resident is.
     *
     * @param categories those of which anything is required
     * @param items what is required of each item and what is done, in the curriculum's order
     * @param latest the newest entries, the newest first
     */
    public record Active(
            Rotation rotation,
            Sums sums,
            Map<CategoryKey, Sums> categories,
            Optional<Pace> pace,
            List<Item> items,
            List<LatestEntry> latest) {
        public Active {
            items = List.copyOf(items);
            latest = List.copyOf(latest);
        }
    }

    /** An item of which something is required, in numbers. */
    public record Item(String itemId, Sums sums) {}
}
