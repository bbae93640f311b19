package org.residencytracker.tasks.progress;

import java.util.List;
import org.residencytracker.platform.security.AccountId;

/**
 * A resident's progress in one rotation.
 *
 * @param items those of which anything is approved or waits; the tree has the rest
 */
public record RotationProgressView(
        AccountId residentId,
        String rotationId,
        long required,
        long approved,
        long awaiting,
        long remaining,
        int percent,
        List<Item> items) {
    /** One item; capped by what is required. */
    public record Item(String itemId, long required, long approved, long awaiting, long remaining) {}

    static RotationProgressView of(RotationDetail detail) {
        Sums sums = detail.sums();
        return new RotationProgressView(
                detail.tally().residentId(),
                detail.tally().rotationId(),
                sums.required(),
                sums.approved(),
                sums.awaiting(),
                sums.remaining(),
                sums.percent(),
                detail.required().items().stream()
                        .filter(item -> !detail.tally().of(item.itemId()).isNothing())
                        .map(item -> item(
                                item, Sums.of(item.required(), detail.tally().of(item.itemId()))))
                        .toList());
    }

    private static Item item(Requirements.Item item, Sums sums) {
        return new Item(item.itemId(), sums.required(), sums.approved(), sums.awaiting(), sums.remaining());
    }
}
