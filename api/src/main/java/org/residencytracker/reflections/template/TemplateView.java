package org.residencytracker.reflections.template;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.Viewer;

/** A version of a template, with what the viewer may do to it. */
public record TemplateView(
        String id,
        long version,
        String templateKey,
        int templateVersion,
        TemplateStatus status,
        Audience audience,
        List<String> taskTypes,
        List<Section> sections,
        Instant updatedAt,
        @Nullable Instant publishedAt,
        List<TemplateAction> allowedActions) {
    static TemplateView from(StoredTemplate stored, Viewer viewer) {
        ReflectionTemplate template = stored.template();
        return new TemplateView(
                template.id(),
                stored.version(),
                template.templateKey(),
                template.templateVersion(),
                template.status(),
                template.audience(),
                template.taskTypes(),
                template.sections(),
                template.updatedAt(),
                template.publishedAt().orElse(null),
                TemplateAction.allowed(viewer, template.status()));
    }
}
