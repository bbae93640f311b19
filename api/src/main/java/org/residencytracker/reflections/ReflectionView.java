package org.residencytracker.reflections;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.reflections.template.Audience;

/**
 * A submitted reflection.
 *
 * @param templateId the version that holds the questions
 * @param itemName what the entry is of, as the curriculum calls it now; absent when it is no longer there
 */
public record ReflectionView(
        String id,
        String taskId,
        String rotationId,
        String itemId,
        @Nullable String itemName,
        @Nullable String itemNameHe,
        String templateId,
        PersonView author,
        Audience authorRole,
        PersonView resident,
        Map<String, String> answers,
        Instant submittedAt,
        boolean shared,
        @Nullable CommentView adminComment,
        List<ReflectionAction> allowedActions) {
    /** An admin's comment. */
    public record CommentView(String text, PersonView by, Instant at) {}
}
