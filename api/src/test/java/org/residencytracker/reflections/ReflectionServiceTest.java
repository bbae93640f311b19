package org.residencytracker.reflections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.reflections.template.Audience;
import org.residencytracker.reflections.template.Prompt;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReflectionServiceTest {
    private static final Viewer RINA = Reflections.RINA;
    private static final Viewer TAL = Reflections.TAL;
    private static final Viewer OREN = Reflections.OREN;
    private static final Viewer ADI = Reflections.ADI;

    @TempDir
    Path folder;

    private Reflections reflections;
    private ReflectionService service;

    @BeforeEach
    void open() {
        reflections = new Reflections(folder);
        service = reflections.service;
    }

    @Test
    void a_draft_belongs_to_its_entry_and_its_author() {
        service.save(RINA, "task-1", 0, Map.of("situation", "A night in intensive care"));

        assertThat(service.form(RINA, "task-1").draft().orElseThrow().draft().answers())
                .containsEntry("situation", "A night in intensive care");
        assertThat(service.form(RINA, "task-2").draft()).isEmpty();
        assertThat(service.form(TAL, "task-1").draft()).isEmpty();
    }

    @Test
    void a_draft_saved_from_an_older_state_is_stale_and_nothing_is_lost() {
        service.save(RINA, "task-1", 0, Map.of("situation", "first"));
        service.save(RINA, "task-1", 1, Map.of("situation", "second"));

        assertThatThrownBy(() -> service.save(RINA, "task-1", 1, Map.of("situation", "from another tab")))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> service.save(RINA, "task-1", 0, Map.of("situation", "from a third")))
                .isInstanceOf(StaleVersion.class);
        assertThat(service.form(RINA, "task-1").draft().orElseThrow().draft().answers())
                .containsEntry("situation", "second");
    }

    @Test
    void what_is_required_must_be_answered_and_every_gap_is_named() {
        Map<String, String> some = new HashMap<>(allAnswers());
        some.remove("role");
        some.put("outcome", "  ");

        assertThatThrownBy(() -> service.submit(RINA, "task-1", some))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::pointer)
                                .containsExactlyInAnyOrder("/answers/role", "/answers/outcome"));
        assertThatThrownBy(() -> service.save(RINA, "task-1", 0, Map.of("nonsense", "x")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void submitting_ends_the_draft_and_can_be_done_once() {
        service.save(RINA, "task-1", 0, Map.of("situation", "begun"));
        service.submit(RINA, "task-1", allAnswers());

        assertThat(service.form(RINA, "task-1").draft()).isEmpty();
        assertThatThrownBy(() -> service.submit(RINA, "task-1", allAnswers()))
                .isInstanceOf(ReflectionSubmittedException.class);
        assertThatThrownBy(() -> service.save(RINA, "task-1", 0, Map.of("situation", "again")))
                .isInstanceOf(ReflectionSubmittedException.class);
    }

    @Test
    void a_residents_draft_is_nobody_elses_and_the_submission_is_her_tutors_and_the_admins() {
        service.save(RINA, "task-1", 0, Map.of("situation", "private"));
        assertThat(service.form(TAL, "task-1").residents()).isEmpty();

        String id = service.submit(RINA, "task-1", allAnswers()).id();

        assertThat(service.find(TAL, id).id()).isEqualTo(id);
        assertThat(service.find(ADI, id).id()).isEqualTo(id);
        assertThat(service.form(TAL, "task-1").residents()).isPresent();
        assertThatThrownBy(() -> service.find(OREN, id)).isInstanceOf(ReflectionNotFoundException.class);
        assertThatThrownBy(() -> service.form(OREN, "task-1")).isInstanceOf(ReflectionNotFoundException.class);
    }

    @Test
    void a_tutors_reflection_is_seen_by_the_resident_only_while_it_is_shared() {
        String id = service.submit(TAL, "task-1", tutorAnswers()).id();

        assertThatThrownBy(() -> service.find(RINA, id)).isInstanceOf(ReflectionNotFoundException.class);
        assertThat(shared()).isEmpty();
        service.share(TAL, id, true);
        assertThat(service.find(RINA, id).id()).isEqualTo(id);
        assertThat(shared()).hasSize(1);
        service.share(TAL, id, false);
        assertThat(shared()).isEmpty();
        assertThatThrownBy(() -> service.share(OREN, id, true)).isInstanceOf(ReflectionNotFoundException.class);
    }

    @Test
    void an_admin_comments_and_the_answers_stay() {
        Reflection submitted = service.submit(RINA, "task-1", allAnswers());

        Reflection commented = service.comment(ADI, submitted.id(), " Well seen. ");

        assertThat(commented.adminComment().orElseThrow().text()).isEqualTo("Well seen.");
        assertThat(commented.answers()).isEqualTo(submitted.answers());
    }

    @Test
    void a_begun_draft_keeps_its_questions_when_a_newer_version_is_published() {
        service.save(RINA, "task-1", 0, Map.of("situation", "begun"));
        reflections.publishAnother();

        assertThat(service.form(RINA, "task-1").template().id()).isEqualTo("default_resident_1");
        assertThat(service.form(RINA, "task-2").template().id()).isEqualTo("default_resident_2");
    }

    private List<Reflection> shared() {
        return reflections.listed(RINA, Audience.TUTOR);
    }

    private Map<String, String> allAnswers() {
        return answersTo(RINA);
    }

    private Map<String, String> tutorAnswers() {
        return answersTo(TAL);
    }

    private Map<String, String> answersTo(Viewer viewer) {
        return service.form(viewer, "task-1").template().prompts().stream()
                .filter(Prompt::required)
                .collect(Collectors.toMap(Prompt::id, prompt -> "something about " + prompt.id()));
    }
}
