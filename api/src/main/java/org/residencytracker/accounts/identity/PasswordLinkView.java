package org.residencytracker.accounts.identity;

import java.time.Instant;

/** A link for an admin to pass on; shown this once. */
public record PasswordLinkView(String url, Instant expiresAt) {
    static PasswordLinkView from(PasswordLink link) {
        return new PasswordLinkView(link.url(), link.expiresAt());
    }

    /** Keeps the link out of logs. */
    @Override
    public String toString() {
        return "PasswordLinkView";
    }
}
