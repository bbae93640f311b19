package org.residencytracker.reflections.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.testsupport.ManualClock;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateServiceTest {
    private static final Viewer ADI = new Viewer(new AccountId("adi"), Role.ADMIN, true);
    private static final Viewer RINA = new Viewer(new AccountId("rina"), Role.RESIDENT, true);

    @TempDir
    Path folder;

    private final List<AuditEvent> audited = new ArrayList<>();
    private TemplateService service;

    @BeforeEach
    void open() {
        DocumentStore store = Stores.sqlite(folder, TemplateRepository.templates());
        service = new TemplateService(
                new TemplateRepository(store),
                store,
                (transaction, events) -> audited.addAll(events),
                new ManualClock(Instant.parse("2026-03-26T21:30:00Z")));
    }

    @Test
    void the_first_templates_are_there_once_with_the_questions_they_need() {
        service.list();

        assertThat(service.list())
                .extracting(stored -> stored.template().id())
                .containsExactly("default_resident.1", "default_tutor.1");
        assertThat(service.latest(Audience.RESIDENT, List.of("*")).orElseThrow().sections())
                .extracting(section -> section.prompts().size())
                .containsExactly(3, 2, 3, 3, 3, 2);
        assertThat(service.latest(Audience.TUTOR, List.of("*")).orElseThrow().sections())
                .extracting(section -> section.prompts().size())
                .containsExactly(5, 2);
        assertThat(audited).hasSize(1);
    }

    @Test
    void a_published_version_is_never_changed_and_its_next_begins_as_a_draft() {
        service.list();

        assertThatThrownBy(() -> service.edit(ADI, "default_resident.1", 1, questions("why")))
                .isInstanceOf(TemplatePublishedException.class);
        assertThatThrownBy(() -> service.delete(ADI, "default_resident.1", 1))
                .isInstanceOf(TemplatePublishedException.class);
        StoredTemplate draft = service.draftFrom(ADI, "default_resident.1");
        service.edit(ADI, draft.template().id(), draft.version(), questions("why"));

        assertThat(service.latest(Audience.RESIDENT, List.of("*")).orElseThrow().id())
                .isEqualTo("default_resident.1");
        service.publish(ADI, "default_resident.2", 2);
        assertThat(service.latest(Audience.RESIDENT, List.of("*")).orElseThrow().prompts())
                .extracting(Prompt::id)
                .containsExactly("why");
        assertThat(service.published("default_resident.1")).isPresent();
    }

    @Test
    void a_template_has_one_draft_at_a_time() {
        service.list();
        service.draftFrom(ADI, "default_resident.1");

        assertThatThrownBy(() -> service.draftFrom(ADI, "default_resident.1")).isInstanceOf(DraftExistsException.class);
    }

    @Test
    void drafts_are_for_admins_only() {
        service.list();
        service.draftFrom(ADI, "default_resident.1");

        assertThatThrownBy(() -> service.find(RINA, "default_resident.2"))
                .isInstanceOf(TemplateNotFoundException.class);
        assertThat(service.published("default_resident.2")).isEmpty();
        assertThat(service.find(RINA, "default_resident.1").version()).isEqualTo(1);
    }

    @Test
    void a_template_for_the_very_item_comes_before_one_for_its_category_and_one_for_everything() {
        service.list();
        publish("skills", List.of("SKILLS"));
        publish("airway", List.of("item-7"));

        assertThat(latest("item-7", "SKILLS")).isEqualTo("airway.1");
        assertThat(latest("item-8", "SKILLS")).isEqualTo("skills.1");
        assertThat(latest("item-8", "KNOWLEDGE")).isEqualTo("default_resident.1");
    }

    @Test
    void an_edit_over_somebody_elses_is_stale() {
        service.list();
        StoredTemplate draft = service.draftFrom(ADI, "default_resident.1");
        service.edit(ADI, draft.template().id(), 1, questions("why"));

        assertThatThrownBy(() -> service.edit(ADI, draft.template().id(), 1, questions("how")))
                .isInstanceOf(StaleVersion.class);
    }

    private String latest(String item, String category) {
        return service.latest(Audience.RESIDENT, List.of(item, category, "*"))
                .orElseThrow()
                .id();
    }

    private void publish(String key, List<String> types) {
        StoredTemplate draft = service.create(
                ADI,
                new CreateTemplateRequest(
                        key, Audience.RESIDENT, types, questions("why").sections()));
        service.publish(ADI, draft.template().id(), draft.version());
    }

    private static SaveTemplateRequest questions(String id) {
        Prompt prompt = new Prompt(id, new Wording("Why?", "למה?"), true);
        return new SaveTemplateRequest(
                List.of("*"), List.of(new Section("only", new Wording("Only", null), null, List.of(prompt))));
    }
}
