package org.residencytracker.accounts.identity;

import java.time.Instant;
import java.util.Optional;
import org.residencytracker.accounts.identity.secret.SecretToken;
import org.residencytracker.accounts.identity.secret.Secrets;
import org.residencytracker.platform.security.AccountId;

/**
 * A one-time link as it is stored.
 *
 * @param accountId whose password it sets; empty for set-up
 * @param secretHash SHA-256 of its secret
 */
record Link(LinkPurpose purpose, Optional<AccountId> accountId, String secretHash, Instant expiresAt) {
    boolean isGood(SecretToken token, Instant now) {
        return Secrets.matches(token.secret(), secretHash) && now.isBefore(expiresAt);
    }
}
