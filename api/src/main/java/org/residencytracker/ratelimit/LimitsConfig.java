package org.residencytracker.ratelimit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * How often who may do what, as {@code <count>/<number><s|m|h|d>}. Raise one when people who do nothing odd meet it; in the
 * environment {@code imports} is {@code TRACKER_LIMITS_IMPORTS}.
 */
@ConfigMapping(prefix = "tracker.limits")
public interface LimitsConfig {
    /** Tries to sign in, for each account from each address. */
    @WithDefault("10/15m")
    Limit signIn();

    /** Sign-ups, for each address. */
    @WithDefault("10/1h")
    Limit signUp();

    /** Requests for a new password, for each address. */
    @WithDefault("5/1h")
    Limit reset();

    /** Uploads of files to import, for each admin. */
    @WithDefault("20/1h")
    Limit imports();

    /** Downloads of templates, for each account. */
    @WithDefault("60/1h")
    Limit templates();

    /** Fetches of a calendar, for each calendar link; never for an address, behind which all of Google's users sit. */
    @WithDefault("120/1h")
    Limit feeds();

    /** Access tokens and calendar links that were never ours, for each address; past it none is looked at. */
    @WithDefault("100/1h")
    Limit failedTokens();

    /** Requests to the API, for each account; for each address while nobody is signed in. */
    @WithDefault("600/1m")
    Limit general();
}
