package org.residencytracker.tasks.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StreakTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Test
    void days_in_a_row_count_across_the_new_year() {
        assertThat(streak(NEW_YEAR, NEW_YEAR.minusDays(1), NEW_YEAR.minusDays(2), NEW_YEAR.minusDays(4)))
                .isEqualTo(3);
    }

    @Test
    void a_streak_ends_today() {
        assertThat(streak(NEW_YEAR.minusDays(1))).isZero();
    }

    private static int streak(LocalDate... days) {
        Set<LocalDate> logged = Set.of(days);
        return Streak.endingOn(NEW_YEAR, day -> logged.contains(day) ? 2 : 0);
    }
}
