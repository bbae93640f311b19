package org.residencytracker.accounts.identity.session;

import java.time.Duration;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.identity.secret.SecretToken;

/**
 * What somebody has after signing in.
 *
 * @param refreshToken the one token that continues the session
 * @param remaining how long the session lasts if it is not used
 */
public record SignedIn(
        Account account,
        String accessToken,
        Duration accessTokenLifetime,
        SecretToken refreshToken,
        Duration remaining) {}
