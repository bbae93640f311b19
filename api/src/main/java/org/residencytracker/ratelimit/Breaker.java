package org.residencytracker.ratelimit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops asking a peer that failed several times in a row, then lets one request at a time try again. The framework's breaker
 * hangs on methods of beans; this one is wanted per limiter and without a container.
 */
final class Breaker {
    private static final int FAILURES_TO_OPEN = 5;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Clock clock;
    private int failures;
    private Instant pausedUntil = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    /** Whether to ask now. During an outage each pause permits one try. */
    synchronized boolean permits() {
        if (failures < FAILURES_TO_OPEN) {
            return true;
        }
        Instant now = clock.instant();
        if (now.isBefore(pausedUntil)) {
            return false;
        }
        pausedUntil = now.plus(PAUSE);
        return true;
    }

    synchronized void succeeded() {
        failures = 0;
    }

    synchronized void failed() {
        failures = Math.min(failures + 1, FAILURES_TO_OPEN);
        if (failures == FAILURES_TO_OPEN) {
            pausedUntil = clock.instant().plus(PAUSE);
        }
    }
}
