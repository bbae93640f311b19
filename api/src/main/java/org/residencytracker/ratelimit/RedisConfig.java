package org.residencytracker.ratelimit;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Redis, where several processes count together. */
@ConfigMapping(prefix = "tracker.redis")
public interface RedisConfig {
    /**
     * {@code redis://} or {@code rediss://} with user and password if needed, so keep it in the environment. Empty: each process
     * counts for itself, which is right while there is one.
     */
    Optional<String> url();
}
