package org.residencytracker.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.tasks.count.TaskStatus;

/**
 * An entry as the viewer sees it.
 *
 * @param itemName as the curriculum has it now
 * @param categoryKey absent for an item that is no longer in the tree
 * @param requiredCount when it was logged
 */
public record TaskView(
        TaskId id,
        long version,
        PersonView resident,
        String rotationId,
        String itemId,
        String itemName,
        @Nullable String itemNameHe,
        @Nullable CategoryKey categoryKey,
        int count,
        int requiredCount,
        TaskStatus status,
        @Nullable String note,
        LocalDate performedOn,
        Instant createdAt,
        @Nullable Instant decidedAt,
        @Nullable PersonView decidedBy,
        List<FeedbackView> feedback,
        List<TaskAction> allowedActions) {
    /** A decision in the history of the entry. */
    public record FeedbackView(
            PersonView by,
            Instant at,
            TaskStatus action,
            @Nullable String text) {}
}
