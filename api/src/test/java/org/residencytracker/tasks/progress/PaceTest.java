package org.residencytracker.tasks.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residencytracker.tasks.count.ItemCount;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaceTest {
    private static final LocalDate START = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @CsvSource({
        // day, approved of 100, elapsed percent, behind
        "0, 0, 0, false",
        "89, 0, 49, false",
        "90, 49, 50, true",
        "90, 50, 50, false",
        "400, 49, 100, true",
        "-5, 0, 0, false",
    })
    void half_of_the_days_without_half_of_the_work_is_behind(int day, int approved, int elapsed, boolean behind) {
        Sums sums = Sums.of(100, new ItemCount(approved, 0));

        Pace pace = Pace.of("icu", START, 180, sums, START.plusDays(day));

        assertThat(pace.elapsedPercent()).isEqualTo(elapsed);
        assertThat(pace.behind()).isEqualTo(behind);
    }

    @ParameterizedTest
    @CsvSource({"90", "180"})
    void nobody_is_behind_in_a_rotation_that_requires_nothing(int day) {
        assertThat(Pace.of("icu", START, 180, Sums.NONE, START.plusDays(day)).behind())
                .isFalse();
    }
}
