package org.residencytracker.accounts.identity.secret;

import org.residencytracker.platform.problem.NotFound;

/** Passwords are kept elsewhere: an outside provider signs people in. */
public final class LocalSignInOffException extends NotFound {
    public LocalSignInOffException() {
        super("local-sign-in-off", "People sign in with the department's identity provider here.");
    }
}
