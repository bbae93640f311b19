package org.residencytracker.tasks.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.tasks.count.Entries.TODAY;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.platform.security.AccountId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswerTimesTest {
    private static final AnswerTimes NONE = AnswerTimes.none(new AccountId("tal"));

    @Test
    void one_slow_answer_moves_the_mean_and_not_the_median() {
        AnswerTimes times = NONE.adding(
                TODAY, List.of(Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(9), Duration.ofDays(4)));

        assertThat(times.decided(TODAY)).isEqualTo(4);
        assertThat(times.median(TODAY)).contains(1.0);
        assertThat(times.mean(TODAY)).contains(26.6);
    }

    @Test
    void answers_older_than_ninety_days_are_forgotten() {
        AnswerTimes times = NONE.adding(TODAY.minusDays(90), List.of(Duration.ofHours(80)))
                .adding(TODAY.minusDays(89), List.of(Duration.ofHours(2)));

        assertThat(times.decided(TODAY)).isEqualTo(1);
        assertThat(times.median(TODAY)).contains(2.0);
        assertThat(times.adding(TODAY, List.of(Duration.ZERO)).days()).hasSize(2);
    }

    @Test
    void nobody_who_decided_nothing_has_a_time() {
        assertThat(NONE.median(TODAY)).isEmpty();
        assertThat(NONE.mean(TODAY)).isEmpty();
    }

    @Test
    void a_busy_day_stays_small() {
        AnswerTimes times = NONE;
        for (int hours = 0; hours < 2_000; hours++) {
            times = times.adding(TODAY, Collections.nCopies(3, Duration.ofMinutes(60L * hours + 7)));
        }

        assertThat(times.decided(TODAY)).isEqualTo(6_000);
        assertThat(times.days().get(TODAY.toString())).hasSizeLessThan(400);
    }
}
