package org.residencytracker.ratelimit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Counters of this process alone. Bounded: under a flood of keys the seldom used ones are forgotten first. */
final class InProcessRateLimiter implements RateLimiter {
    private static final int MAX_KEYS = 100_000;

    private final Clock clock;
    private final Cache<String, Gcra> counters = Caffeine.newBuilder()
            .maximumSize(MAX_KEYS)
            .expireAfter(Expiry.<String, Gcra>writing(
                    (key, counter) -> Duration.of(counter.decision().resetMicros(), ChronoUnit.MICROS)
                            .plusSeconds(1)))
            .build();

    InProcessRateLimiter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Uni<Decision> decide(String key, Limit limit, boolean counts) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant());
        AtomicReference<Decision> decision = new AtomicReference<>();
        counters.asMap().compute(key, (same, before) -> {
            Gcra after = Gcra.decide(before == null ? 0 : before.arrivalMicros(), now, limit, counts);
            decision.set(after.decision());
            return after;
        });
        return Uni.createFrom().item(decision.get());
    }
}
