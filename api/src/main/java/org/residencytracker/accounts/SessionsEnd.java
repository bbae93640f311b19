package org.residencytracker.accounts;

import java.time.Instant;
import java.util.Optional;

/**
 * The moment at which a person's sessions ended everywhere.
 *
 * @param at tokens issued before it are dead
 * @param survivor the one session that went on, from which the person ended the others
 */
public record SessionsEnd(Instant at, Optional<String> survivor) {
    /** Whether a token of the session, issued at the instant, is dead. */
    public boolean ended(Optional<String> session, Instant issuedAt) {
        return issuedAt.isBefore(at) && (survivor.isEmpty() || !survivor.equals(session));
    }
}
