package org.residencytracker.accounts.identity;

import java.time.Instant;
import org.residencytracker.platform.security.AccountId;

/**
 * A link to a new password is ready to be sent to its owner.
 *
 * @param url the link; a secret
 */
public record PasswordLinkMadeEvent(AccountId account, LinkPurpose purpose, String url, Instant expiresAt) {
    /** Keeps the link out of logs. */
    @Override
    public String toString() {
        return "PasswordLinkMadeEvent for " + account;
    }
}
