package org.residencytracker.accounts.identity;

import java.time.Duration;
import org.residencytracker.accounts.Account;

/**
 * What somebody has after signing in.
 *
 * @param refreshToken the one token that continues the session
 * @param remaining how long the session lasts if it is not used
 */
record SignedIn(
        Account account,
        String accessToken,
        Duration accessTokenLifetime,
        SecretToken refreshToken,
        Duration remaining) {}
