package org.residencytracker.accounts.identity.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long people stay signed in and links stay good. */
@ConfigMapping(prefix = "tracker.sessions")
public interface SessionConfig {
    /** A session ends when it was not used for so long. */
    @WithDefault("P30D")
    Duration idle();

    /** A session ends after so long however much it is used. */
    @WithDefault("P180D")
    Duration longest();

    /** Life of a link to a new password. */
    @WithDefault("PT1H")
    Duration resetLink();

    /** Life of an invitation, and of the set-up link that is printed on start. */
    @WithDefault("P7D")
    Duration invitationLink();
}
