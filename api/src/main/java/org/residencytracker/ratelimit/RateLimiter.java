package org.residencytracker.ratelimit;

import io.smallrye.mutiny.Uni;

/** Counts by key. Both implementations give the same decision for the same calls at the same instants. */
interface RateLimiter {
    /**
     * Decides, and counts one if it is allowed and {@code counts} is set. Atomic for each key.
     *
     * @param key who is counted for what; holds nothing that may not leave the process
     */
    Uni<Decision> decide(String key, Limit limit, boolean counts);
}
