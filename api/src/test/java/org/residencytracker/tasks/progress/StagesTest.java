package org.residencytracker.tasks.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.assignments.AssignmentStatus;
import org.residencytracker.platform.security.AccountId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StagesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jerusalem");

    @ParameterizedTest
    @CsvSource({
        "INACTIVE, false, NOT_STARTED",
        "INACTIVE, true, WAITING",
        "ACTIVE, false, ACTIVE",
        "ACTIVE, true, ACTIVE",
        "FINISHED, false, FINISHED",
        "FINISHED, true, WAITING"
    })
    void the_state_follows_the_assignment_and_what_is_asked_for(
            AssignmentStatus status, boolean asked, RotationState state) {
        Stages stages = new Stages(List.of(icu(status)), asked ? Set.of("icu") : Set.of(), ZONE);

        assertThat(stages.of("icu")).isEqualTo(state);
    }

    @Test
    void without_an_assignment_a_rotation_is_not_started_or_asked_for() {
        Stages stages = new Stages(List.of(), Set.of("pacu"), ZONE);

        assertThat(stages.of("icu")).isEqualTo(RotationState.NOT_STARTED);
        assertThat(stages.of("pacu")).isEqualTo(RotationState.WAITING);
    }

    @Test
    void a_rotation_starts_on_the_departments_day() {
        Stages stages = new Stages(List.of(icu(AssignmentStatus.ACTIVE)), Set.of(), ZONE);

        assertThat(stages.active()).contains("icu");
        assertThat(stages.startedOn("icu")).contains(LocalDate.of(2026, 6, 2));
    }

    private static Assignment icu(AssignmentStatus status) {
        return new Assignment(
                new AccountId("rina"),
                "icu",
                1,
                status,
                List.of(),
                Optional.of(Instant.parse("2026-06-01T21:30:00Z")),
                Optional.empty(),
                Optional.empty());
    }
}
