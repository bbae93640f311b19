package org.residencytracker.reflections;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.RecordReads;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.AlreadyExists;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;
import org.residencytracker.reflections.template.Audience;
import org.residencytracker.reflections.template.ReflectionTemplate;
import org.residencytracker.reflections.template.ReflectionTemplates;
import org.residencytracker.tasks.LoggedTask;
import org.residencytracker.tasks.LoggedTasks;

/** Writing about an entry of the log: a draft that saves itself, then one submission that stays as it is. */
@Singleton
class ReflectionService {
    private final ReflectionRepository reflections;
    private final ReflectionPolicy policy;
    private final ReflectionTemplates templates;
    private final LoggedTasks tasks;
    private final DocumentStore store;
    private final AuditLog audit;
    private final Clock clock;

    ReflectionService(
            ReflectionRepository reflections,
            ReflectionPolicy policy,
            ReflectionTemplates templates,
            LoggedTasks tasks,
            DocumentStore store,
            AuditLog audit,
            Clock clock) {
        this.reflections = reflections;
        this.policy = policy;
        this.templates = templates;
        this.tasks = tasks;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    Reflection find(Viewer viewer, String id) {
        Reflection found = reflections
                .find(id)
                .filter(reflection -> policy.mayRead(viewer, reflection))
                .orElseThrow(ReflectionNotFoundException::new);
        RecordReads.note(viewer, found.residentId(), "reflection");
        return found;
    }

    ReflectionForm form(Viewer viewer, String taskId) {
        LoggedTask task = task(taskId);
        Audience audience = writesAs(viewer, task);
        String id = Reflection.idOf(task.id(), viewer.id());
        Optional<StoredDraft> draft = reflections.draft(id);
        Optional<Reflection> submitted = reflections.find(id);
        Optional<Reflection> residents = audience == Audience.TUTOR
                ? reflections.find(Reflection.idOf(task.id(), task.residentId()))
                : Optional.empty();
        ReflectionTemplate template = submitted
                .flatMap(reflection -> templates.published(reflection.templateId()))
                .orElseGet(() -> template(draft, audience, task));
        return new ReflectionForm(task, audience, template, draft, submitted, residents);
    }

    /**
     * Keeps what was written so far; only the author ever reads it.
     *
     * @param version of the draft it follows on, 0 for the first
     */
    StoredDraft save(Viewer viewer, String taskId, long version, Map<String, String> given) {
        LoggedTask task = task(taskId);
        Audience audience = writesAs(viewer, task);
        String id = Reflection.idOf(task.id(), viewer.id());
        ReflectionTemplate template = template(reflections.draft(id), audience, task);
        try {
            return store.transact(transaction -> {
                requireUnsubmitted(transaction, id);
                if (reflections.draft(transaction, id).map(StoredDraft::version).orElse(0L) != version) {
                    throw new StaleVersion();
                }
                Draft draft = new Draft(task.id(), viewer.id(), template.id(), Answers.soFar(template, given), now());
                reflections.save(transaction, draft, version);
                return new StoredDraft(draft, version + 1);
            });
        } catch (AlreadyExists another) {
            throw new StaleVersion();
        }
    }

    /** @throws ReflectionSubmittedException when the viewer has submitted one about the entry already */
    Reflection submit(Viewer viewer, String taskId, Map<String, String> given) {
        LoggedTask task = task(taskId);
        Audience audience = writesAs(viewer, task);
        String id = Reflection.idOf(task.id(), viewer.id());
        ReflectionTemplate template = template(reflections.draft(id), audience, task);
        try {
            return store.transact(transaction -> {
                Optional<StoredDraft> draft = reflections.draft(transaction, id);
                Reflection reflection = new Reflection(
                        task.id(),
                        task.rotationId(),
                        task.itemId(),
                        template.id(),
                        viewer.id(),
                        audience,
                        task.residentId(),
                        Answers.complete(template, given),
                        now(),
                        false,
                        Optional.empty());
                audit.record(transaction, event(viewer.id(), "submitted", id));
                reflections.create(transaction, reflection);
                draft.ifPresent(stored -> reflections.remove(transaction, stored));
                return reflection;
            });
        } catch (AlreadyExists submitted) {
            throw new ReflectionSubmittedException(id);
        }
    }

    /** Lets the resident read what a tutor wrote, or no longer. */
    Reflection share(Viewer viewer, String id, boolean shared) {
        return change(viewer, id, shared ? "shared" : "unshared", reflection -> {
            if (!policy.mayShare(viewer, reflection)) {
                throw new ReflectionNotFoundException();
            }
            return reflection.sharedIf(shared);
        });
    }

    Reflection comment(Viewer viewer, String id, String text) {
        return change(
                viewer,
                id,
                "commented",
                reflection -> reflection.commented(new AdminComment(text.strip(), viewer.id(), now())));
    }

    private Reflection change(Viewer viewer, String id, String verb, UnaryOperator<Reflection> step) {
        return store.transact(transaction -> {
            Document document = reflections.document(transaction, id).orElseThrow(ReflectionNotFoundException::new);
            Reflection before = ReflectionRepository.reflection(document);
            Reflection after = step.apply(before);
            if (after.equals(before)) {
                return before;
            }
            audit.record(transaction, event(viewer.id(), verb, id));
            reflections.update(transaction, document, after);
            return after;
        });
    }

    private void requireUnsubmitted(Transaction transaction, String id) {
        reflections.document(transaction, id).ifPresent(submitted -> {
            throw new ReflectionSubmittedException(id);
        });
    }

    private LoggedTask task(String taskId) {
        return tasks.find(taskId).orElseThrow(ReflectionNotFoundException::new);
    }

    private Audience writesAs(Viewer viewer, LoggedTask task) {
        return policy.writesAs(viewer, task.residentId()).orElseThrow(ReflectionNotFoundException::new);
    }

    private ReflectionTemplate template(Optional<StoredDraft> draft, Audience audience, LoggedTask task) {
        return draft.flatMap(stored -> templates.published(stored.draft().templateId()))
                .or(() -> templates.latest(
                        audience,
                        Stream.of(
                                        Optional.of(task.itemId()),
                                        task.category().map(Enum::name),
                                        Optional.of(ReflectionTemplate.ANY))
                                .flatMap(Optional::stream)
                                .toList()))
                .orElseThrow(NoTemplateException::new);
    }

    private static AuditEvent event(AccountId by, String verb, String id) {
        return AuditEvent.by(by, "reflection." + verb, "reflection", id);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
