package org.residencytracker.ratelimit;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;

/** Chooses by configuration alone who counts. */
final class RateLimiterProducer {
    @Produces
    @Singleton
    RateLimiter limiter(SharedCounters shared, Clock clock, MeterRegistry meters) {
        RateLimiter own = new InProcessRateLimiter(clock);
        return shared.redis()
                .<RateLimiter>map(redis -> new SharedRateLimiter(redis, own, clock, meters))
                .orElse(own);
    }

    @Produces
    @Singleton
    SharedCounters sharedCounters(RedisConfig config, Vertx vertx, Clock clock) {
        return new SharedCounters(
                config.url().map(url -> new RedisRateLimiter(vertx, url, RedisRateLimiter.PATIENCE, clock)));
    }

    void close(@Disposes SharedCounters shared) {
        shared.redis().ifPresent(RedisRateLimiter::close);
    }

    /** Redis, if this process is to use it. */
    record SharedCounters(Optional<RedisRateLimiter> redis) {}
}
