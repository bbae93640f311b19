package org.residencytracker.ratelimit;

/**
 * What a limiter said.
 *
 * @param limit the whole count
 * @param remaining how many more would be allowed now
 * @param retryAfterMicros time until one is allowed again; 0 when this one was
 * @param resetMicros time until the whole count is there again
 */
record Decision(boolean isAllowed, long limit, long remaining, long retryAfterMicros, long resetMicros) {
    private static final long MICROS = 1_000_000;

    /** Whole seconds, rounded up: a client that waits them is not refused again. */
    long retryAfterSeconds() {
        return Math.ceilDiv(retryAfterMicros, MICROS);
    }

    long resetSeconds() {
        return Math.ceilDiv(resetMicros, MICROS);
    }
}
