package org.residencytracker.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long accounts are remembered between requests. */
@ConfigMapping(prefix = "tracker.accounts")
public interface AccountsConfig {
    /**
     * How long this process may go on without reading an account again. Its own changes count at once; changes made by another
     * process count after this time at the latest.
     */
    @WithDefault("PT5S")
    Duration cacheTime();

    /** How many accounts are remembered, about 1 KB each. */
    @WithDefault("10000")
    int cacheSize();
}
