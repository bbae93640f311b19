/**
 * How often a caller may ask. One algorithm, in process or in Redis. May use {@code platform} only. Start at {@code RateLimiter}.
 */
@NullMarked
package org.residencytracker.ratelimit;

import org.jspecify.annotations.NullMarked;
