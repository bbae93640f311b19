package org.residencytracker.accounts.identity.session;

import java.time.Duration;
import java.time.Instant;
import org.residencytracker.accounts.identity.secret.SecretToken;
import org.residencytracker.accounts.identity.secret.Secrets;
import org.residencytracker.platform.security.AccountId;

/**
 * Somebody signed in on one device: a chain of refresh tokens, of which only the newest is good.
 *
 * @param secretHash SHA-256 of the newest token's secret
 * @param startedAt when its owner signed in
 * @param expiresAt when it ends unless it is used before
 */
record Session(AccountId accountId, String secretHash, Instant startedAt, Instant expiresAt) {
    static Session start(AccountId account, SecretToken token, Instant now, SessionConfig config) {
        return new Session(account, Secrets.hash(token.secret()), now, now.plus(config.idle()));
    }

    boolean isNewest(SecretToken token) {
        return Secrets.matches(token.secret(), secretHash);
    }

    boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    Session refreshed(SecretToken next, Instant now, SessionConfig config) {
        Instant end = startedAt.plus(config.longest());
        Instant idle = now.plus(config.idle());
        return new Session(accountId, Secrets.hash(next.secret()), startedAt, idle.isBefore(end) ? idle : end);
    }

    /** How long the browser may keep its token. */
    Duration remaining(Instant now) {
        return Duration.between(now, expiresAt);
    }
}
