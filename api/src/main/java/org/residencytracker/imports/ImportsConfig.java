package org.residencytracker.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long what was uploaded is kept; it holds people's names. */
@ConfigMapping(prefix = "tracker.imports")
public interface ImportsConfig {
    /** A preview that nobody committed is deleted whole after so long. */
    @WithDefault("P7D")
    Duration previewRetention();

    /**
     * After so long since the commit, or since it was taken back, an import's sheet, its difference and what an undo needs are deleted;
     * the line in the history stays. Undo is offered until then.
     */
    @WithDefault("P90D")
    Duration fileRetention();
}
