package org.residencytracker.ratelimit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Redis while it answers in time, this process while it does not. Nobody is let through uncounted for want of Redis: the limit
 * then holds for each process.
 */
final class SharedRateLimiter implements RateLimiter {
    private final RateLimiter shared;
    private final RateLimiter own;
    private final Breaker breaker;
    private final MeterRegistry meters;
    private final AtomicBoolean isOut = new AtomicBoolean();

    SharedRateLimiter(RateLimiter shared, RateLimiter own, Clock clock, MeterRegistry meters) {
        this.shared = shared;
        this.own = own;
        this.breaker = new Breaker(clock);
        this.meters = meters;
    }

    @Override
    public Uni<Decision> decide(String key, Limit limit, boolean counts) {
        if (!breaker.permits()) {
            return ownDecision(key, limit, counts);
        }
        return shared.decide(key, limit, counts)
                .invoke(this::noteAnswer)
                .onFailure()
                .recoverWithUni(failure -> {
                    noteFailure(failure);
                    return ownDecision(key, limit, counts);
                });
    }

    private Uni<Decision> ownDecision(String key, Limit limit, boolean counts) {
        meters.counter("tracker.limits.without.redis").increment();
        return own.decide(key, limit, counts);
    }

    private void noteAnswer() {
        breaker.succeeded();
        if (isOut.compareAndSet(true, false)) {
            Log.info("redis=back limits=shared");
        }
    }

    private void noteFailure(Throwable failure) {
        breaker.failed();
        if (isOut.compareAndSet(false, true)) {
            Log.warnf(
                    "redis=out limits=per-process cause=%s", failure.getClass().getSimpleName());
        }
    }
}
