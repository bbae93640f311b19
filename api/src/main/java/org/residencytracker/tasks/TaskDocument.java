package org.residencytracker.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.tasks.count.TaskStatus;

/**
 * An entry as it is stored.
 *
 * @param group resident and rotation in one, so that one index serves both
 */
record TaskDocument(
        AccountId residentId,
        String rotationId,
        String group,
        String itemId,
        int count,
        int requiredCount,
        TaskStatus status,
        Optional<String> note,
        LocalDate performedOn,
        Instant createdAt,
        Instant waitingSince,
        Optional<Instant> decidedAt,
        Optional<AccountId> decidedBy,
        List<Task.Feedback> feedback) {
    /** Hash of what was sent under an idempotency key; not part of the entry. */
    static final String FINGERPRINT = "fingerprint";

    private static final RecordCodec<TaskDocument> CODEC = new RecordCodec<>(TaskDocument.class);

    static Map<String, Object> bodyOf(Task task) {
        return CODEC.encode(of(task));
    }

    static Map<String, Object> bodyOver(Document before, Task task) {
        return CODEC.encodeOver(before.body(), of(task));
    }

    /** Whether it is an entry and not only what is left of a withdrawn one. */
    static boolean isEntry(Document document) {
        return document.body().containsKey("residentId");
    }

    static Task taskIn(Document document) {
        return CODEC.decode(document.body()).task(new TaskId(document.key().id()), document.version());
    }

    private static TaskDocument of(Task task) {
        return new TaskDocument(
                task.residentId(),
                task.rotationId(),
                task.group().text(),
                task.itemId(),
                task.count(),
                task.requiredCount(),
                task.status(),
                task.note(),
                task.performedOn(),
                task.createdAt(),
                task.waitingSince(),
                task.decidedAt(),
                task.decidedBy(),
                task.feedback());
    }

    private Task task(TaskId id, long version) {
        return new Task(
                id,
                version,
                residentId,
                rotationId,
                itemId,
                count,
                requiredCount,
                status,
                note,
                performedOn,
                createdAt,
                waitingSince,
                decidedAt,
                decidedBy,
                feedback);
    }
}
