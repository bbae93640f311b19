package org.residencytracker.ratelimit;

/**
 * The generic cell rate algorithm (ITU-T I.371): a counter is one instant, the theoretical arrival of the next request. Whole
 * microseconds throughout, so that {@code gcra.lua} comes to the same results to the digit.
 *
 * @param arrivalMicros the counter afterwards
 */
record Gcra(long arrivalMicros, Decision decision) {
    /** What a counter says at an instant; {@code counts} is false for a look without a count. */
    static Gcra decide(long storedMicros, long nowMicros, Limit limit, boolean counts) {
        long interval = limit.intervalMicros();
        long tolerance = limit.toleranceMicros();
        // Bounded from above as well: a clock that was once far ahead must not lock anybody out until then.
        long arrival = Math.clamp(storedMicros, nowMicros, nowMicros + tolerance);
        long following = arrival + interval;
        long wait = following - tolerance - nowMicros;
        if (wait > 0) {
            return new Gcra(arrival, new Decision(false, limit.count(), 0, wait, arrival - nowMicros));
        }
        long after = counts ? following : arrival;
        long remaining = (tolerance - (after - nowMicros)) / interval;
        return new Gcra(after, new Decision(true, limit.count(), remaining, 0, after - nowMicros));
    }
}
