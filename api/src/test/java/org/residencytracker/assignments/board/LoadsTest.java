package org.residencytracker.assignments.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LoadsTest {
    @Test
    void balance_is_the_population_standard_deviation_to_one_decimal() {
        assertThat(Loads.balance(List.of(2, 4, 4, 4, 5, 5, 7, 9))).isEqualTo(2.0);
        assertThat(Loads.balance(List.of(0, 1))).isEqualTo(0.5);
        assertThat(Loads.balance(List.of(1, 2, 4))).isEqualTo(1.2);
    }

    @Test
    void an_even_spread_and_nobody_at_all_are_balanced() {
        assertThat(Loads.balance(List.of(3, 3, 3))).isZero();
        assertThat(Loads.balance(List.of())).isZero();
    }
}
