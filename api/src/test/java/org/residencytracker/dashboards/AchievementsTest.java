package org.residencytracker.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.dashboards.ResidentDashboardView.Achievement;
import org.residencytracker.tasks.progress.Overview;
import org.residencytracker.tasks.progress.ProgressView;
import org.residencytracker.tasks.progress.Sums;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AchievementsTest {
    @Test
    void somebody_who_has_just_begun_has_reached_nothing() {
        assertThat(reached(0, 0, List.of())).isEmpty();
    }

    @Test
    void approvals_count_however_many_were_required() {
        assertThat(reached(1, 0, List.of())).containsExactly(Achievement.Key.FIRST_APPROVAL);
        assertThat(reached(9, 0, List.of())).containsExactly(Achievement.Key.FIRST_APPROVAL);
        assertThat(reached(10, 0, List.of()))
                .containsExactly(Achievement.Key.FIRST_APPROVAL, Achievement.Key.TEN_APPROVALS);
        assertThat(reached(50, 1, List.of()))
                .containsExactly(
                        Achievement.Key.FIRST_APPROVAL,
                        Achievement.Key.TEN_APPROVALS,
                        Achievement.Key.FIFTY_APPROVALS,
                        Achievement.Key.ROTATION_COMPLETE);
    }

    @Test
    void seven_days_in_a_row_count_also_when_they_are_over() {
        assertThat(reached(0, 0, List.of(0, 1, 1, 1, 1, 1, 1, 0, 1))).isEmpty();
        assertThat(reached(0, 0, List.of(0, 1, 1, 4, 1, 1, 1, 2, 0, 0))).containsExactly(Achievement.Key.WEEK_STREAK);
    }

    private static List<Achievement.Key> reached(long approved, int completed, List<Integer> entries) {
        List<ProgressView.Day> days = IntStream.range(0, entries.size())
                .mapToObj(day -> new ProgressView.Day(LocalDate.of(2026, 11, 1).plusDays(day), entries.get(day)))
                .toList();
        Overview overview =
                new Overview(Optional.empty(), new Sums(0, 0, 0), approved, completed, 0, days, 0, Optional.empty());
        return Achievements.of(overview).stream()
                .filter(Achievement::reached)
                .map(Achievement::key)
                .toList();
    }
}
