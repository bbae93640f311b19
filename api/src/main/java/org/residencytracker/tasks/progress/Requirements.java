package org.residencytracker.tasks.progress;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residencytracker.assignments.Unmet;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.tasks.count.Tally;

/** What one rotation requires, item by item; archived items are not among them. */
final class Requirements {
    private final String rotationId;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<CategoryKey, Sums> nothingDone = new EnumMap<>(CategoryKey.class);

    private Requirements(CurriculumTree tree) {
        rotationId = tree.rotationId();
        for (Leaf leaf : tree.leaves()) {
            Item item = new Item(leaf.id(), leaf.category(), leaf.requiredCount());
            items.put(item.itemId(), item);
            if (item.required() > 0) {
                nothingDone.merge(item.category(), new Sums(item.required(), 0, 0), Sums::plus);
            }
        }
    }

    /** An item and what is required of it. */
    record Item(String itemId, CategoryKey category, long required) {
        private boolean isFulfilled(Tally tally) {
            return tally.of(itemId).approved() >= required;
        }
    }

    static Requirements of(CurriculumTree tree) {
        return new Requirements(tree);
    }

    /** In the order of the curriculum. */
    List<Item> items() {
        return List.copyOf(items.values());
    }

    /** What of it the tally leaves open. */
    Unmet unmet(Tally tally) {
        int open = (int) items.values().stream()
                .filter(item -> item.required() > 0 && !item.isFulfilled(tally))
                .count();
        return new Unmet(open, against(tally).total().remaining());
    }

    /** What a tally is worth against what is required. Looks only at the items of the tally, which are fewer. */
    RotationSums against(Tally tally) {
        Map<CategoryKey, Sums> categories = new EnumMap<>(nothingDone);
        tally.forEach((itemId, count) -> {
            Item item = items.get(itemId);
            if (item != null && item.required() > 0) {
                Sums done = Sums.of(item.required(), count).done();
                categories.merge(item.category(), done, Sums::plus);
            }
        });
        return new RotationSums(rotationId, categories.values().stream().reduce(Sums.NONE, Sums::plus), categories);
    }
}
