package org.residencytracker.reflections.template;

import java.time.Clock;
import java.util.List;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentStore;

/** The real templates, for tests of what is written after them. */
public final class Templates {
    public static final CollectionDeclaration COLLECTION = TemplateRepository.templates();

    private final TemplateService service;

    public Templates(DocumentStore store, AuditLog audit, Clock clock) {
        service = new TemplateService(new TemplateRepository(store), store, audit, clock);
    }

    public ReflectionTemplates published() {
        return service;
    }

    /** Publishes the next version of the residents' template, with a single question. */
    public void publishAnother(Viewer admin) {
        StoredTemplate draft = service.draftFrom(admin, "default_resident.1");
        Prompt prompt = new Prompt("why", new Wording("Why?", "למה?"), true);
        Section section = new Section("only", new Wording("Only", null), null, List.of(prompt));
        String id = draft.template().id();
        service.edit(admin, id, 1, new SaveTemplateRequest(List.of("*"), List.of(section)));
        service.publish(admin, id, 2);
    }
}
