package org.residencytracker.accounts.identity.session;

import org.residencytracker.platform.problem.Unauthenticated;

/** The session was ended, has expired, or one of its used tokens came back. */
public final class SessionEndedException extends Unauthenticated {
    public SessionEndedException() {
        super("session-ended", "This session has ended. Sign in again.");
    }
}
