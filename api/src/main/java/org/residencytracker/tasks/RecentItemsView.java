package org.residencytracker.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The items that a resident logged last in the active rotation, each once, the latest first. */
public record RecentItemsView(List<Item> items) {
    /** One of them, with what was last said of it. */
    public record Item(
            String itemId,
            String name,
            @Nullable String nameHe,
            int lastCount,
            @Nullable String lastNote) {}
}
