package org.residencytracker.tasks.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What pace is measured against. */
@ConfigMapping(prefix = "tracker.tasks")
public interface ProgressConfig {
    /** Planned length of a rotation in days. Half of it gone and under half of the work approved is behind pace. */
    @WithDefault("180")
    int rotationDays();
}
