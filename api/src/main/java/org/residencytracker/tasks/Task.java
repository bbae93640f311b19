package org.residencytracker.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.tasks.count.Counted;
import org.residencytracker.tasks.count.TaskGroupId;
import org.residencytracker.tasks.count.TaskStatus;

/**
 * One entry of a resident's log: an item of the curriculum, done so many times on one day.
 *
 * @param version 0 before it is stored
 * @param itemId the leaf of the curriculum
 * @param count 1 to 10,000
 * @param requiredCount what the curriculum required when it was logged
 * @param performedOn civil date in the department's zone
 * @param waitingSince when it began to wait for a tutor, the last time it did
 * @param decidedAt when the last decision fell; empty while it waits
 * @param feedback all decisions in their order
 */
public record Task(
        TaskId id,
        long version,
        AccountId residentId,
        String rotationId,
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
        List<Feedback> feedback) {
    public Task {
        feedback = List.copyOf(feedback);
    }

    /**
     * A decision in the history of an entry.
     *
     * @param action what became of the entry
     * @param text the tutor's reason; present for all but approvals
     */
    public record Feedback(AccountId by, Instant at, TaskStatus action, Optional<String> text) {}

    /** The entry as its resident wants it; one that was returned waits again. */
    Task edited(TaskEdit edit, Instant at) {
        requireOpen();
        boolean waitsAgain = status == TaskStatus.RETURNED;
        return new Task(
                id,
                version,
                residentId,
                rotationId,
                itemId,
                edit.count().orElse(count),
                requiredCount,
                TaskStatus.PENDING,
                edit.isNoteGiven() ? edit.note() : note,
                edit.performedOn().orElse(performedOn),
                createdAt,
                waitsAgain ? at : waitingSince,
                Optional.empty(),
                Optional.empty(),
                feedback);
    }

    /** @throws TaskDecidedException when it does not wait for a decision */
    Task decided(Decision decision, AccountId by, Instant at) {
        if (status != TaskStatus.PENDING) {
            throw new TaskDecidedException();
        }
        List<Feedback> history = new ArrayList<>(feedback);
        history.add(new Feedback(by, at, decision.outcome(), decision.reason()));
        return new Task(
                id,
                version,
                residentId,
                rotationId,
                itemId,
                count,
                requiredCount,
                decision.outcome(),
                note,
                performedOn,
                createdAt,
                waitingSince,
                Optional.of(at),
                Optional.of(by),
                history);
    }

    /** The entry as it is after it was written in the version it carries. */
    Task stored() {
        return new Task(
                id,
                version + 1,
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

    /** @throws TaskDecidedException when its resident may no longer change it */
    void requireOpen() {
        if (!status.isOpen()) {
            throw new TaskDecidedException();
        }
    }

    public TaskGroupId group() {
        return new TaskGroupId(residentId, rotationId);
    }

    /** What the counters need to know of it. */
    public Counted counted(ZoneId zone) {
        return new Counted(
                id.value(),
                residentId,
                rotationId,
                itemId,
                count,
                status,
                waitingSince,
                createdAt,
                LocalDate.ofInstant(createdAt, zone),
                note);
    }
}
