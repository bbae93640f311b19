package org.residencytracker.tasks.progress;

import org.residencytracker.tasks.count.ItemCount;

/**
 * What is required and what of it is done. Each item is capped before it is added, so that one item done too often never hides
 * another; an item of which nothing is required does not count.
 *
 * @param awaiting what waits for a tutor, as far as it would fill what remains
 */
public record Sums(long required, long approved, long awaiting) {
    static final Sums NONE = new Sums(0, 0, 0);

    static Sums of(long required, ItemCount count) {
        long wanted = Math.max(0, required);
        long approved = Math.clamp(count.approved(), 0, wanted);
        return new Sums(wanted, approved, Math.clamp(count.awaiting(), 0, wanted - approved));
    }

    Sums plus(Sums other) {
        return new Sums(required + other.required, approved + other.approved, awaiting + other.awaiting);
    }

    /** What is done without what is required, to be added to sums that count it already. */
    Sums done() {
        return new Sums(0, approved, awaiting);
    }

    public long remaining() {
        return required - approved;
    }

    /** 0 to 100, rounded; 0 when nothing is required. */
    public int percent() {
        return required == 0 ? 0 : (int) Math.min(100, Math.round(100.0 * approved / required));
    }

    /** Whether a share of what is required is approved, without rounding; never when nothing is required. */
    boolean hasReached(int percent) {
        return required > 0 && approved * 100 >= required * percent;
    }
}
