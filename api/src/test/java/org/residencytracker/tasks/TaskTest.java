package org.residencytracker.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.tasks.count.TaskStatus;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaskTest {
    private static final AccountId RINA = new AccountId("rina");
    private static final AccountId TAL = new AccountId("tal");
    private static final Instant LOGGED = Instant.parse("2026-11-24T23:30:00Z");
    private static final Instant LATER = LOGGED.plusSeconds(3_600);
    private static final Task WAITING = new Task(
            new TaskId("t1"),
            1,
            RINA,
            "icu",
            "intubation",
            2,
            30,
            TaskStatus.PENDING,
            Optional.of("difficult airway"),
            LocalDate.of(2026, 11, 24),
            LOGGED,
            LOGGED,
            Optional.empty(),
            Optional.empty(),
            List.of());

    @Test
    void a_decision_is_remembered_with_who_when_and_why() {
        Task rejected = WAITING.decided(new Decision(Decision.Kind.REJECT, Optional.of("not seen")), TAL, LATER);

        assertThat(rejected.status()).isEqualTo(TaskStatus.REJECTED);
        assertThat(rejected.decidedBy()).contains(TAL);
        assertThat(rejected.decidedAt()).contains(LATER);
        assertThat(rejected.feedback())
                .containsExactly(new Task.Feedback(TAL, LATER, TaskStatus.REJECTED, Optional.of("not seen")));
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskStatus.class,
            names = {"RETURNED", "APPROVED", "REJECTED"})
    void only_an_entry_that_waits_can_be_decided(TaskStatus status) {
        assertThatThrownBy(() ->
                        withStatus(status).decided(new Decision(Decision.Kind.APPROVE, Optional.empty()), TAL, LATER))
                .isInstanceOf(TaskDecidedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskStatus.class,
            names = {"APPROVED", "REJECTED"})
    void a_decided_entry_cannot_be_changed(TaskStatus status) {
        assertThatThrownBy(() -> withStatus(status).edited(counting(3), LATER))
                .isInstanceOf(TaskDecidedException.class);
    }

    @Test
    void an_entry_that_was_returned_waits_again_once_it_is_corrected() {
        Task returned = WAITING.decided(new Decision(Decision.Kind.RETURN, Optional.of("how many?")), TAL, LOGGED);

        Task corrected = returned.edited(counting(3), LATER);

        assertThat(corrected.status()).isEqualTo(TaskStatus.PENDING);
        assertThat(corrected.waitingSince()).isEqualTo(LATER);
        assertThat(corrected.decidedBy()).isEmpty();
        assertThat(corrected.feedback()).hasSize(1);
    }

    @Test
    void a_correction_keeps_what_it_does_not_name_and_its_place_in_the_queue() {
        Task corrected = WAITING.edited(counting(3), LATER);
        Task withoutNote =
                WAITING.edited(new TaskEdit(Optional.empty(), true, Optional.empty(), Optional.empty()), LATER);

        assertThat(corrected.count()).isEqualTo(3);
        assertThat(corrected.note()).contains("difficult airway");
        assertThat(corrected.waitingSince()).isEqualTo(LOGGED);
        assertThat(withoutNote.note()).isEmpty();
        assertThat(withoutNote.count()).isEqualTo(2);
    }

    @Test
    void nothing_but_an_approval_goes_without_a_reason() {
        assertThatThrownBy(() -> new Decision(Decision.Kind.RETURN, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** T-44: half past eleven at night in UTC is the next morning in the department. */
    @Test
    void an_entry_belongs_to_the_departments_day() {
        assertThat(WAITING.counted(ZoneId.of("Asia/Jerusalem")).loggedOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    private static TaskEdit counting(int count) {
        return new TaskEdit(Optional.of(count), false, Optional.empty(), Optional.empty());
    }

    private static Task withStatus(TaskStatus status) {
        return new Task(
                WAITING.id(),
                1,
                RINA,
                "icu",
                "intubation",
                2,
                30,
                status,
                Optional.empty(),
                WAITING.performedOn(),
                LOGGED,
                LOGGED,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
