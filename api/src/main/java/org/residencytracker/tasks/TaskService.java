package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Training;
import org.residencytracker.assignments.Residencies;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.id.Sha256;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.Ledger;
import org.residencytracker.tasks.count.TaskStatus;

/** What residents do with their own entries: log, correct, withdraw. */
@Singleton
final class TaskService {
    private final TaskRepository tasks;
    private final Counters counters;
    private final Curriculum curriculum;
    private final Residencies residencies;
    private final AccountDirectory directory;
    private final DocumentStore store;
    private final AuditLog audit;
    private final IdSource ids;
    private final Clock clock;

    TaskService(
            TaskRepository tasks,
            Counters counters,
            Curriculum curriculum,
            Residencies residencies,
            AccountDirectory directory,
            DocumentStore store,
            AuditLog audit,
            IdSource ids,
            Clock clock) {
        this.tasks = tasks;
        this.counters = counters;
        this.curriculum = curriculum;
        this.residencies = residencies;
        this.directory = directory;
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Logs an entry in the viewer's active rotation; a key that came before leads to the entry that it made then. */
    Logged log(Viewer viewer, NewTask wanted, Optional<String> idempotencyKey) {
        LocalDate performedOn = wanted.performedOn().orElseGet(() -> LocalDate.now(clock));
        requireDate(viewer.id(), performedOn);
        TaskId id = idempotencyKey.map(key -> idOf(viewer.id(), key)).orElseGet(() -> new TaskId(ids.next()));
        Optional<String> fingerprint = idempotencyKey.map(key -> wanted.fingerprint());
        Instant now = clock.instant();
        return store.transact(transaction -> {
            Optional<Document> earlier = tasks.document(transaction, id);
            if (earlier.isPresent()) {
                return new Logged(repeated(earlier.get(), wanted), false);
            }
            Leaf leaf = curriculum.requireLeaf(transaction, wanted.itemId());
            requireActive(transaction, viewer.id(), leaf.rotationId());
            Task task = task(id, viewer.id(), leaf, wanted, performedOn, now);
            Ledger ledger = counters.open(transaction, task.group());
            ledger.add(task.counted(clock.getZone()));
            ledger.save();
            tasks.create(transaction, task, fingerprint);
            record(transaction, viewer, "task.logged", task);
            return new Logged(task.stored(), true);
        });
    }

    /** Corrects an entry that waits or was returned. */
    Task edit(Viewer viewer, TaskId id, TaskEdit edit, long version) {
        edit.performedOn().ifPresent(date -> requireDate(viewer.id(), date));
        Instant now = clock.instant();
        return store.transact(transaction -> {
            Task before = own(transaction, viewer, id, version);
            Task after = before.edited(edit, now);
            if (after.equals(before)) {
                return before;
            }
            Ledger ledger = counters.open(transaction, before.group());
            ledger.replace(before.counted(clock.getZone()), after.counted(clock.getZone()));
            ledger.save();
            tasks.update(transaction, after);
            record(transaction, viewer, "task.edited", after);
            return after.stored();
        });
    }

    /** Takes back an entry that waits or was returned. */
    void withdraw(Viewer viewer, TaskId id, long version) {
        store.transact(transaction -> {
            Task task = own(transaction, viewer, id, version);
            Ledger ledger = counters.open(transaction, task.group());
            ledger.remove(task.counted(clock.getZone()));
            ledger.save();
            tasks.remove(transaction, task);
            record(transaction, viewer, "task.withdrawn", task);
            return task;
        });
    }

    private Task own(Transaction transaction, Viewer viewer, TaskId id, long version) {
        Task task = tasks.find(transaction, id)
                .filter(found -> found.residentId().equals(viewer.id()))
                .orElseThrow(TaskNotFoundException::new);
        task.requireOpen();
        if (task.version() != version) {
            throw new StaleVersion();
        }
        return task;
    }

    private void requireActive(Transaction transaction, AccountId resident, String rotationId) {
        if (!residencies.activeRotation(transaction, resident).equals(Optional.of(rotationId))) {
            throw new RotationNotActiveException();
        }
    }

    private void requireDate(AccountId resident, LocalDate date) {
        Optional<LocalDate> start = directory.training(resident).map(Training::startsOn);
        if (date.isAfter(LocalDate.now(clock)) || start.filter(date::isBefore).isPresent()) {
            throw new Invalid(
                    "invalid-request",
                    "The day lies between the start of your residency and today.",
                    new Violation("/performedOn", "not-allowed", "after today or before the residency"));
        }
    }

    private void record(Transaction transaction, Viewer viewer, String action, Task task) {
        audit.record(
                transaction,
                AuditEvent.by(viewer.id(), action, "task", task.id().value())
                        .with(Map.of(
                                "rotationId", task.rotationId(),
                                "itemId", task.itemId(),
                                "count", task.count())));
    }

    private static Task repeated(Document earlier, NewTask wanted) {
        if (!TaskDocument.isEntry(earlier) || !TaskRepository.isSameContent(earlier, wanted.fingerprint())) {
            throw new IdempotencyKeyReusedException();
        }
        return TaskDocument.taskIn(earlier);
    }

    /** The same key of somebody else is another entry. */
    private static TaskId idOf(AccountId resident, String key) {
        return new TaskId(Sha256.hex(resident.value() + "\n" + key).substring(0, 40));
    }

    private static Task task(
            TaskId id, AccountId resident, Leaf leaf, NewTask wanted, LocalDate performedOn, Instant now) {
        return new Task(
                id,
                0,
                resident,
                leaf.rotationId(),
                leaf.id(),
                wanted.count(),
                leaf.requiredCount(),
                TaskStatus.PENDING,
                wanted.note(),
                performedOn,
                now,
                now,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
