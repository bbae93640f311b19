package org.residencytracker.accounts;

import org.residencytracker.platform.problem.Conflict;

/** Another account signs in with this address. */
public final class EmailInUseException extends Conflict {
    public EmailInUseException() {
        super("email-in-use", "There is an account with this e-mail address. Sign in, or ask for a new password.");
    }
}
