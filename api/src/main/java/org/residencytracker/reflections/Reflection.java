package org.residencytracker.reflections;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.reflections.template.Audience;

/**
 * What somebody submitted about one entry of a resident's log. The answers never change.
 *
 * @param templateId the version of the template whose questions were answered
 * @param authorRole whether the resident wrote it, or a tutor about the resident
 * @param answers by the id of their question
 * @param shared whether a tutor lets the resident read it; a resident's own needs no leave
 */
record Reflection(
        String taskId,
        String rotationId,
        String itemId,
        String templateId,
        AccountId authorId,
        Audience authorRole,
        AccountId residentId,
        Map<String, String> answers,
        Instant submittedAt,
        boolean shared,
        Optional<AdminComment> adminComment) {
    Reflection {
        answers = Map.copyOf(answers);
    }

    /** One for each author and entry. */
    String id() {
        return idOf(taskId, authorId);
    }

    static String idOf(String taskId, AccountId author) {
        return taskId + "." + author.value();
    }

    Reflection sharedIf(boolean wanted) {
        return with(wanted, adminComment);
    }

    Reflection commented(AdminComment comment) {
        return with(shared, Optional.of(comment));
    }

    private Reflection with(boolean nowShared, Optional<AdminComment> comment) {
        return new Reflection(
                taskId,
                rotationId,
                itemId,
                templateId,
                authorId,
                authorRole,
                residentId,
                answers,
                submittedAt,
                nowShared,
                comment);
    }
}
