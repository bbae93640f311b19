package org.residencytracker.reflections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;

/** What the viewer has begun to write, the latest first. */
public record DraftsView(List<Item> items) {
    /**
     * A draft, without its text.
     *
     * @param taskId of the entry that it is about
     */
    public record Item(
            String taskId,
            String itemName,
            @Nullable String itemNameHe,
            PersonView resident,
            LocalDate performedOn,
            Instant updatedAt) {}
}
