package org.residencytracker.accounts.identity;

import java.time.Instant;

/**
 * A link that leads to a new password.
 *
 * @param url the whole address; a secret
 */
record PasswordLink(String url, Instant expiresAt) {
    /** Keeps the link out of logs. */
    @Override
    public String toString() {
        return "PasswordLink until " + expiresAt;
    }
}
