package org.residencytracker.accounts.identity;

import org.residencytracker.platform.problem.Unauthenticated;

/** A sign-in failed; it never says which part was wrong. */
public final class InvalidCredentialsException extends Unauthenticated {
    public InvalidCredentialsException() {
        super("invalid-credentials", "The e-mail address or the password is not right.");
    }
}
