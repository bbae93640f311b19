package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.Ledger;
import org.residencytracker.tasks.count.TaskGroupId;
import org.residencytracker.tasks.count.TaskStatus;

/**
 * Decides on entries. All of one resident in one rotation are one transaction, in which the right to decide and the state of each
 * entry are looked at; so each entry is decided once, whoever comes first.
 */
@Singleton
final class DecisionService {
    private final TaskRepository tasks;
    private final Counters counters;
    private final Supervision supervision;
    private final DocumentStore store;
    private final AuditLog audit;
    private final Clock clock;

    DecisionService(
            TaskRepository tasks,
            Counters counters,
            Supervision supervision,
            DocumentStore store,
            AuditLog audit,
            Clock clock) {
        this.tasks = tasks;
        this.counters = counters;
        this.supervision = supervision;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Decides on one entry. */
    Task decide(Viewer viewer, WantedDecision wanted) {
        DecisionResult result = decide(viewer, List.of(wanted)).getFirst();
        return switch (result.outcome()) {
            case DECIDED -> result.task().orElseThrow();
            case ALREADY_DECIDED -> throw new TaskDecidedException();
            case STALE -> throw new StaleVersion();
            case NOT_FOUND -> throw new TaskNotFoundException();
        };
    }

    /** Decides on up to 100 different entries and says of each what became of it, in the same order. */
    List<DecisionResult> decide(Viewer viewer, List<WantedDecision> wanted) {
        Map<TaskId, TaskGroupId> groups = new LinkedHashMap<>();
        tasks.findAll(wanted.stream().map(WantedDecision::taskId).toList())
                .forEach(task -> groups.put(task.id(), task.group()));
        Map<TaskGroupId, List<WantedDecision>> together = new LinkedHashMap<>();
        for (WantedDecision one : wanted) {
            Optional.ofNullable(groups.get(one.taskId()))
                    .ifPresent(group -> together.computeIfAbsent(group, ignored -> new ArrayList<>())
                            .add(one));
        }
        Map<TaskId, DecisionResult> results = new LinkedHashMap<>();
        wanted.forEach(one -> results.put(one.taskId(), DecisionResult.none(one.taskId())));
        together.forEach((group, some) -> store.transact(transaction -> decide(transaction, viewer, group, some))
                .forEach(result -> results.put(result.taskId(), result)));
        return List.copyOf(results.values());
    }

    private List<DecisionResult> decide(
            Transaction transaction, Viewer viewer, TaskGroupId group, List<WantedDecision> wanted) {
        if (!supervision.mayDecide(transaction, viewer, group.residentId(), group.rotationId())) {
            return wanted.stream().map(one -> DecisionResult.none(one.taskId())).toList();
        }
        Instant now = clock.instant();
        Map<TaskId, Task> present = tasks.findAll(
                transaction, wanted.stream().map(WantedDecision::taskId).toList());
        Ledger ledger = counters.open(transaction, group);
        List<DecisionResult> results = new ArrayList<>();
        List<Duration> waits = new ArrayList<>();
        for (WantedDecision one : wanted) {
            Optional<Task> before = Optional.ofNullable(present.get(one.taskId()));
            DecisionResult result = before.map(task -> decided(viewer, one, task, now))
                    .orElseGet(() -> DecisionResult.none(one.taskId()));
            results.add(result);
            if (result.outcome() == DecisionResult.Outcome.DECIDED) {
                Task after = result.task().orElseThrow();
                ledger.replace(before.orElseThrow().counted(clock.getZone()), after.counted(clock.getZone()));
                waits.add(Duration.between(after.waitingSince(), now));
                tasks.update(transaction, after);
            }
        }
        if (!waits.isEmpty()) {
            ledger.save();
            counters.recordAnswers(transaction, viewer.id(), waits);
            record(transaction, viewer, group, results);
        }
        return results.stream().map(DecisionService::stored).toList();
    }

    private static DecisionResult decided(Viewer viewer, WantedDecision wanted, Task task, Instant now) {
        if (task.status() != TaskStatus.PENDING) {
            return DecisionResult.of(DecisionResult.Outcome.ALREADY_DECIDED, task);
        }
        if (task.version() != wanted.version()) {
            return DecisionResult.of(DecisionResult.Outcome.STALE, task);
        }
        return DecisionResult.of(DecisionResult.Outcome.DECIDED, task.decided(wanted.decision(), viewer.id(), now));
    }

    private static DecisionResult stored(DecisionResult result) {
        return result.outcome() == DecisionResult.Outcome.DECIDED
                ? DecisionResult.of(
                        result.outcome(), result.task().orElseThrow().stored())
                : result;
    }

    private void record(Transaction transaction, Viewer viewer, TaskGroupId group, List<DecisionResult> results) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("residentId", group.residentId().value());
        facts.put("rotationId", group.rotationId());
        Map<String, List<String>> byOutcome = new TreeMap<>();
        results.stream()
                .filter(result -> result.outcome() == DecisionResult.Outcome.DECIDED)
                .forEach(result -> byOutcome
                        .computeIfAbsent(result.task().orElseThrow().status().name(), ignored -> new ArrayList<>())
                        .add(result.taskId().value()));
        facts.putAll(byOutcome);
        audit.record(
                transaction,
                AuditEvent.by(viewer.id(), "tasks.decided", "task-group", group.text())
                        .with(facts));
    }
}
