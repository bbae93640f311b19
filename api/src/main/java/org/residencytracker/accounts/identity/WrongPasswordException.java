package org.residencytracker.accounts.identity;

import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;

/** The present password, asked for before a change, is not the one that was sent. */
public final class WrongPasswordException extends Invalid {
    public WrongPasswordException() {
        super(
                "wrong-password",
                "This is not your present password.",
                new Violation("/currentPassword", "wrong-password", "not the present password"));
    }
}
