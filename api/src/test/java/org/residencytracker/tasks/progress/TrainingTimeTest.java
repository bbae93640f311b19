package org.residencytracker.tasks.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residencytracker.accounts.Training;
import org.residencytracker.accounts.TrainingTrack;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TrainingTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-01, FOUR_YEAR, 2026-02-28, 2, 2028-09-01",
        "2024-03-01, SIX_YEAR, 2026-03-01, 3, 2029-03-01",
        "2026-11-25, FOUR_YEAR, 2026-11-25, 1, 2031-05-25",
        "2027-02-01, FOUR_YEAR, 2026-11-25, 1, 2031-08-01",
    })
    void the_year_and_the_end_follow_from_start_and_track(
            LocalDate start, TrainingTrack track, LocalDate today, int year, LocalDate end) {
        TrainingTime time = TrainingTime.of(new Training(start, track, Optional.empty()), today);

        assertThat(time).isEqualTo(new TrainingTime(year, end));
    }
}
