package org.residencytracker.curriculum;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long rotations are remembered between requests, and how many curricula. */
@ConfigMapping(prefix = "tracker.curriculum")
public interface CurriculumConfig {
    /**
     * How long this process may go on without reading the rotations again. Its own changes count at once; changes made by another
     * process count after this time at the latest. Curricula are never stale.
     */
    @WithDefault("PT10S")
    Duration cacheTime();

    /** How many curricula are remembered, about 1 MB for 1,000 items. */
    @WithDefault("64")
    int cachedTrees();
}
