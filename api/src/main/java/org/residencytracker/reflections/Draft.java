package org.residencytracker.reflections;

import java.time.Instant;
import java.util.Map;
import org.residencytracker.platform.security.AccountId;

/**
 * What somebody has written so far about one entry; nobody else ever reads it.
 *
 * @param templateId the version it was begun with, so that a newer one does not change the questions underneath
 */
record Draft(String taskId, AccountId authorId, String templateId, Map<String, String> answers, Instant updatedAt) {
    Draft {
        answers = Map.copyOf(answers);
    }

    String id() {
        return Reflection.idOf(taskId, authorId);
    }
}
