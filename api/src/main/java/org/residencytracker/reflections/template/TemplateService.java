package org.residencytracker.reflections.template;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.problem.Conflict;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.AlreadyExists;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.Transaction;

/** Admins write drafts and publish them; a published version is frozen, and its next one begins as a draft. */
@Singleton
class TemplateService implements ReflectionTemplates {
    private final TemplateRepository templates;
    private final DocumentStore store;
    private final AuditLog audit;
    private final Clock clock;

    TemplateService(TemplateRepository templates, DocumentStore store, AuditLog audit, Clock clock) {
        this.templates = templates;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    List<StoredTemplate> list() {
        List<StoredTemplate> found = templates.list();
        if (!found.isEmpty()) {
            return found;
        }
        seed();
        return templates.list();
    }

    /** The version, which only admins see before it is published. */
    StoredTemplate find(Viewer viewer, String id) {
        return templates
                .find(id)
                .filter(stored -> viewer.isAdmin() || isPublished(stored))
                .orElseThrow(TemplateNotFoundException::new);
    }

    @Override
    public Optional<ReflectionTemplate> latest(Audience audience, List<String> types) {
        List<StoredTemplate> published = templates.published(audience);
        if (published.isEmpty()) {
            list();
            published = templates.published(audience);
        }
        List<ReflectionTemplate> candidates =
                published.stream().map(StoredTemplate::template).toList();
        return types.stream()
                .flatMap(type -> candidates.stream()
                        .filter(template -> template.taskTypes().contains(type))
                        .limit(1))
                .findFirst();
    }

    @Override
    public Optional<ReflectionTemplate> published(String id) {
        return templates.find(id).filter(TemplateService::isPublished).map(StoredTemplate::template);
    }

    /** A new template; its key must not be in use. */
    StoredTemplate create(Viewer viewer, CreateTemplateRequest request) {
        ReflectionTemplate draft = ReflectionTemplate.draft(
                request.templateKey(), 1, request.audience(), request.taskTypes(), request.sections(), now());
        try {
            return created(viewer, draft);
        } catch (AlreadyExists taken) {
            throw new Conflict("template-key-in-use", "There is a template of this key. Make a draft from it instead.");
        }
    }

    /** The next version, beginning as the given one says. */
    StoredTemplate draftFrom(Viewer viewer, String id) {
        ReflectionTemplate from = find(viewer, id).template();
        ReflectionTemplate newest =
                templates.newestOf(from.templateKey()).orElseThrow().template();
        if (newest.status() == TemplateStatus.DRAFT) {
            throw new DraftExistsException(newest.id());
        }
        ReflectionTemplate draft = ReflectionTemplate.draft(
                from.templateKey(),
                newest.templateVersion() + 1,
                from.audience(),
                from.taskTypes(),
                from.sections(),
                now());
        try {
            return created(viewer, draft);
        } catch (AlreadyExists another) {
            throw new DraftExistsException(draft.id());
        }
    }

    StoredTemplate edit(Viewer viewer, String id, long version, SaveTemplateRequest request) {
        return change(
                viewer,
                id,
                version,
                "edited",
                template -> template.edited(request.taskTypes(), request.sections(), now()));
    }

    StoredTemplate publish(Viewer viewer, String id, long version) {
        return change(viewer, id, version, "published", template -> template.published(viewer.id(), now()));
    }

    void delete(Viewer viewer, String id, long version) {
        store.transact(transaction -> {
            StoredTemplate stored = templates.find(transaction, id).orElseThrow(TemplateNotFoundException::new);
            stored.template().requireDraft();
            record(transaction, viewer.id(), "deleted", id);
            templates.delete(transaction, version, id);
            return id;
        });
    }

    private StoredTemplate created(Viewer viewer, ReflectionTemplate draft) {
        return store.transact(transaction -> {
            record(transaction, viewer.id(), "drafted", draft.id());
            templates.create(transaction, draft);
            return new StoredTemplate(draft, 1);
        });
    }

    private StoredTemplate change(
            Viewer viewer,
            String id,
            long version,
            String verb,
            Function<ReflectionTemplate, ReflectionTemplate> step) {
        return store.transact(transaction -> {
            StoredTemplate before = templates.find(transaction, id).orElseThrow(TemplateNotFoundException::new);
            ReflectionTemplate after = step.apply(before.template());
            if (before.version() != version) {
                throw new StaleVersion();
            }
            record(transaction, viewer.id(), verb, id);
            templates.update(transaction, version, after);
            return new StoredTemplate(after, version + 1);
        });
    }

    private void record(Transaction transaction, AccountId by, String verb, String id) {
        audit.record(transaction, AuditEvent.by(by, "reflection-template." + verb, "reflection-template", id));
    }

    /** Seeds in one transaction; a second process that comes to it at the same time finds them there. */
    private void seed() {
        List<ReflectionTemplate> first = TemplateSeed.read(now());
        try {
            store.transact(transaction -> {
                audit.record(
                        transaction, AuditEvent.bySystem("reflection-templates.seeded", "reflection-template", "all"));
                first.forEach(template -> templates.create(transaction, template));
                return first.size();
            });
        } catch (AlreadyExists e) {
            // Somebody else seeded them meanwhile, which is as good.
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean isPublished(StoredTemplate stored) {
        return stored.template().status() == TemplateStatus.PUBLISHED;
    }
}
