package org.residencytracker.tasks.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residencytracker.tasks.count.ItemCount;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SumsTest {
    /** T-25: over-logging one item hid the gap of another. */
    @Test
    void an_item_done_too_often_does_not_hide_one_that_is_missing() {
        Sums sums = Sums.of(10, new ItemCount(25, 0)).plus(Sums.of(10, new ItemCount(0, 3)));

        assertThat(sums).isEqualTo(new Sums(20, 10, 3));
        assertThat(sums.remaining()).isEqualTo(10);
        assertThat(sums.percent()).isEqualTo(50);
    }

    @Test
    void what_waits_counts_as_far_as_it_would_fill_the_gap() {
        assertThat(Sums.of(10, new ItemCount(8, 5))).isEqualTo(new Sums(10, 8, 2));
    }

    @Test
    void an_item_of_which_nothing_is_required_does_not_count() {
        Sums sums = Sums.of(0, new ItemCount(7, 7));

        assertThat(sums).isEqualTo(Sums.NONE);
        assertThat(sums.percent()).isZero();
        assertThat(sums.hasReached(25)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 33", "3, 2, 67", "200, 1, 1", "1000, 4, 0", "7, 7, 100"})
    void the_percentage_is_rounded(long required, long approved, int percent) {
        assertThat(Sums.of(required, new ItemCount(approved, 0)).percent()).isEqualTo(percent);
    }

    @Test
    void a_milestone_is_reached_without_rounding() {
        Sums nearly = Sums.of(1000, new ItemCount(999, 0));

        assertThat(nearly.percent()).isEqualTo(100);
        assertThat(nearly.hasReached(100)).isFalse();
        assertThat(nearly.hasReached(75)).isTrue();
    }
}
