package org.residencytracker.reflections.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * One version of a template.
 *
 * @param templateKey what all its versions share, such as {@code default_resident}
 * @param templateVersion 1 and up
 * @param taskTypes for what it asks: ids of items, categories such as {@code SKILLS}, or {@code *} for everything
 */
public record ReflectionTemplate(
        String templateKey,
        int templateVersion,
        TemplateStatus status,
        Audience audience,
        List<String> taskTypes,
        List<Section> sections,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> publishedAt,
        Optional<AccountId> publishedBy) {
    /** Asks about everything. */
    public static final String ANY = "*";

    public ReflectionTemplate {
        taskTypes = List.copyOf(taskTypes);
        sections = List.copyOf(sections);
    }

    static ReflectionTemplate draft(
            String key, int version, Audience audience, List<String> taskTypes, List<Section> sections, Instant at) {
        return new ReflectionTemplate(
                key,
                version,
                TemplateStatus.DRAFT,
                audience,
                taskTypes,
                sections,
                at,
                at,
                Optional.empty(),
                Optional.empty());
    }

    /** Document id, unique by key and version. */
    public String id() {
        return idOf(templateKey, templateVersion);
    }

    static String idOf(String key, int version) {
        return key + "." + version;
    }

    public List<Prompt> prompts() {
        return sections.stream().flatMap(section -> section.prompts().stream()).toList();
    }

    /** @throws TemplatePublishedException when it is published already */
    ReflectionTemplate edited(List<String> types, List<Section> newSections, Instant at) {
        requireDraft();
        return new ReflectionTemplate(
                templateKey,
                templateVersion,
                status,
                audience,
                types,
                newSections,
                createdAt,
                at,
                publishedAt,
                publishedBy);
    }

    /** @throws TemplatePublishedException when it is published already */
    ReflectionTemplate published(AccountId by, Instant at) {
        requireDraft();
        return new ReflectionTemplate(
                templateKey,
                templateVersion,
                TemplateStatus.PUBLISHED,
                audience,
                taskTypes,
                sections,
                createdAt,
                at,
                Optional.of(at),
                Optional.of(by));
    }

    void requireDraft() {
        if (status == TemplateStatus.PUBLISHED) {
            throw new TemplatePublishedException();
        }
    }
}
