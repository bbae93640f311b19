package org.residencytracker.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LimitTest {
    @Test
    void a_limit_is_a_count_in_a_time() {
        assertThat(Limit.parse("10/15m")).isEqualTo(new Limit(10, Duration.ofMinutes(15)));
        assertThat(Limit.parse("1/1d")).isEqualTo(new Limit(1, Duration.ofDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "20", "0/1h", "20/0s", "20/2d", "-1/1h", "20/1w", "20 / 1h", "twenty/1h"})
    void anything_else_is_refused_at_the_start(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Limit.parse(text));
    }
}
