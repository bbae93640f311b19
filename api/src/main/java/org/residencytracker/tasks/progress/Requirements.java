package org.residencytracker.tasks.progress;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.residencytracker.assignments.Unmet;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.tasks.count.Tally;

/** What one rotation requires, item by item; archived items are not among them. */
record Requirements(String rotationId, List<Item> items) {
    Requirements {
        items = List.copyOf(items);
    }

    /** An item and what is required of it. */
    record Item(String itemId, CategoryKey category, long required) {}

    static Requirements of(CurriculumTree tree) {
        return new Requirements(
                tree.rotationId(),
                tree.leaves().stream()
                        .map(leaf -> new Item(leaf.id(), leaf.category(), leaf.requiredCount()))
                        .toList());
    }

    /** What of it the tally leaves open. */
    Unmet unmet(Tally tally) {
        long remaining = 0;
        int open = 0;
        for (Item item : items) {
            long left = Sums.of(item.required(), tally.of(item.itemId())).remaining();
            remaining += left;
            open += left > 0 ? 1 : 0;
        }
        return new Unmet(open, remaining);
    }

    /** What a tally is worth against what is required. */
    RotationSums against(Tally tally) {
        Map<CategoryKey, Sums> categories = new EnumMap<>(CategoryKey.class);
        for (Item item : items) {
            Sums sums = Sums.of(item.required(), tally.of(item.itemId()));
            if (sums.required() > 0) {
                categories.merge(item.category(), sums, Sums::plus);
            }
        }
        return new RotationSums(rotationId, categories.values().stream().reduce(Sums.NONE, Sums::plus), categories);
    }
}
