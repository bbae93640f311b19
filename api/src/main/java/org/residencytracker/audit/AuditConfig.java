package org.residencytracker.audit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often the record of who did what is looked over. */
@ConfigMapping(prefix = "tracker.audit")
public interface AuditConfig {
    /** Time between two verifications of the chains. One reads every entry once; lengthen it where reads cost too much. */
    @WithDefault("P1D")
    Duration verificationPeriod();
}
