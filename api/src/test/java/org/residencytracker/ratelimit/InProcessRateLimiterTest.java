package org.residencytracker.ratelimit;

final class InProcessRateLimiterTest extends RateLimiterContract {
    private final RateLimiter limiter = new InProcessRateLimiter(clock);

    @Override
    RateLimiter limiter() {
        return limiter;
    }
}
