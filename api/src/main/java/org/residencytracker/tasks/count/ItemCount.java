package org.residencytracker.tasks.count;

/**
 * What a resident has of one item.
 *
 * @param approved sum of the approved counts, not capped
 * @param awaiting sum of the counts that wait for a tutor, not capped
 */
public record ItemCount(long approved, long awaiting) {
    public boolean isNothing() {
        return approved == 0 && awaiting == 0;
    }
}
