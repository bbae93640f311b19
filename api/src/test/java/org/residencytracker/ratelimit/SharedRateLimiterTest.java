package org.residencytracker.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.testsupport.ManualClock;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedRateLimiterTest {
    private static final Limit THREE_A_MINUTE = Limit.parse("3/1m");

    private final ManualClock clock = new ManualClock(Instant.parse("2026-10-25T00:30:00Z"));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Flaky redis = new Flaky();
    private final RateLimiter limiter = new SharedRateLimiter(redis, new InProcessRateLimiter(clock), clock, meters);
    private final Lines lines = new Lines();

    @BeforeEach
    void listen() {
        Logger.getLogger(SharedRateLimiter.class.getName()).addHandler(lines);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger(SharedRateLimiter.class.getName()).removeHandler(lines);
    }

    @Test
    void without_redis_the_process_counts_and_still_refuses() {
        redis.isOut = true;

        List<Boolean> allowed = IntStream.range(0, 4).mapToObj(n -> take()).toList();

        assertThat(allowed).containsExactly(true, true, true, false);
        assertThat(meters.counter("tracker.limits.without.redis").count()).isEqualTo(4);
    }

    @Test
    void redis_is_left_alone_after_five_failures_and_tried_again_once_in_a_while() {
        redis.isOut = true;
        IntStream.range(0, 20).forEach(n -> take());
        int untilOpen = redis.calls;

        clock.advance(Duration.ofSeconds(2));
        IntStream.range(0, 20).forEach(n -> take());

        assertThat(untilOpen).isEqualTo(5);
        assertThat(redis.calls).isEqualTo(6);
    }

    @Test
    void an_outage_is_told_once_and_so_is_its_end() {
        redis.isOut = true;
        IntStream.range(0, 20).forEach(n -> take());
        redis.isOut = false;
        clock.advance(Duration.ofSeconds(2));
        IntStream.range(0, 20).forEach(n -> take());

        assertThat(lines.messages)
                .containsExactly("redis=out limits=per-process cause=IOException", "redis=back limits=shared");
    }

    private boolean take() {
        return limiter.decide("key", THREE_A_MINUTE, true)
                .await()
                .indefinitely()
                .isAllowed();
    }

    private final class Flaky implements RateLimiter {
        private final RateLimiter healthy = new InProcessRateLimiter(clock);
        private boolean isOut;
        private int calls;

        @Override
        public Uni<Decision> decide(String key, Limit limit, boolean counts) {
            calls++;
            return isOut ? Uni.createFrom().failure(new IOException("gone")) : healthy.decide(key, limit, counts);
        }
    }

    private static final class Lines extends Handler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            messages.add(((org.jboss.logmanager.ExtLogRecord) line).getFormattedMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
