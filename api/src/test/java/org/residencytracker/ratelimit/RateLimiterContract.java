package org.residencytracker.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.ManualClock;

/** What both limiters must do, to the microsecond. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class RateLimiterContract {
    private static final Limit THREE_A_MINUTE = Limit.parse("3/1m");

    final ManualClock clock = new ManualClock(Instant.parse("2026-03-27T00:00:00.123456Z"));

    abstract RateLimiter limiter();

    @Test
    void the_whole_count_is_allowed_at_once_and_no_more() {
        List<Decision> decisions =
                IntStream.range(0, 4).mapToObj(n -> take("burst")).toList();

        assertThat(decisions)
                .containsExactly(
                        new Decision(true, 3, 2, 0, 20_000_000),
                        new Decision(true, 3, 1, 0, 40_000_000),
                        new Decision(true, 3, 0, 0, 60_000_000),
                        new Decision(false, 3, 0, 20_000_000, 60_000_000));
    }

    @Test
    void one_comes_back_after_its_share_of_the_period_and_not_a_microsecond_before() {
        IntStream.range(0, 3).forEach(n -> take("refill"));

        clock.advance(Duration.ofSeconds(20).minusNanos(1000));
        assertThat(take("refill")).isEqualTo(new Decision(false, 3, 0, 1, 40_000_001));

        clock.advance(Duration.ofNanos(1000));
        assertThat(take("refill")).isEqualTo(new Decision(true, 3, 0, 0, 60_000_000));
    }

    @Test
    void everything_is_back_after_a_quiet_period() {
        IntStream.range(0, 5).forEach(n -> take("quiet"));

        clock.advance(Duration.ofMinutes(1));

        assertThat(take("quiet").remaining()).isEqualTo(2);
    }

    @Test
    void a_look_says_what_a_count_would_and_counts_nothing() {
        Decision before = look("look");
        IntStream.range(0, 3).forEach(n -> take("look"));

        assertThat(before).isEqualTo(new Decision(true, 3, 3, 0, 0));
        assertThat(look("look")).isEqualTo(new Decision(false, 3, 0, 20_000_000, 60_000_000));
    }

    @Test
    void keys_do_not_touch_each_other() {
        IntStream.range(0, 4).forEach(n -> take("mine"));

        assertThat(take("yours").isAllowed()).isTrue();
    }

    @Test
    void a_count_that_does_not_divide_the_period_never_lets_more_through() {
        Limit sevenASecond = Limit.parse("7/1s");
        List<Decision> decisions = new ArrayList<>();

        for (int millisecond = 0; millisecond < 2000; millisecond++) {
            decisions.add(limiter().decide("seven", sevenASecond, true).await().indefinitely());
            clock.advance(Duration.ofMillis(1));
        }

        assertThat(decisions.stream().filter(Decision::isAllowed).count()).isEqualTo(7 + 13);
    }

    @Test
    void a_clock_that_went_back_does_not_lock_anybody_out_for_longer_than_the_period() {
        clock.advance(Duration.ofDays(300));
        IntStream.range(0, 3).forEach(n -> take("leap"));
        clock.advance(Duration.ofDays(-300));

        assertThat(take("leap")).isEqualTo(new Decision(false, 3, 0, 20_000_000, 60_000_000));
    }

    @Test
    void many_at_once_get_no_more_than_the_count() throws Exception {
        List<Callable<Decision>> calls = IntStream.range(0, 60)
                .mapToObj(n -> (Callable<Decision>) () -> take("rush"))
                .toList();

        try (var threads = Executors.newFixedThreadPool(10)) {
            long allowed = threads.invokeAll(calls).stream()
                    .filter(decision -> decision.resultNow().isAllowed())
                    .count();

            assertThat(allowed).isEqualTo(3);
        }
    }

    @Test
    void a_long_mixed_sequence_gives_what_the_algorithm_gives() {
        Random random = new Random(20260327);
        long arrival = 0;

        for (int step = 0; step < 500; step++) {
            clock.advance(Duration.ofNanos(1000L * random.nextInt(25_000_000)));
            boolean counts = random.nextInt(4) > 0;
            long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
            Gcra expected = Gcra.decide(arrival, now, THREE_A_MINUTE, counts);
            arrival = expected.arrivalMicros();

            assertThat(limiter().decide("long", THREE_A_MINUTE, counts).await().indefinitely())
                    .as("step %d", step)
                    .isEqualTo(expected.decision());
        }
    }

    final Decision take(String key) {
        return limiter().decide(key, THREE_A_MINUTE, true).await().indefinitely();
    }

    private Decision look(String key) {
        return limiter().decide(key, THREE_A_MINUTE, false).await().indefinitely();
    }
}
