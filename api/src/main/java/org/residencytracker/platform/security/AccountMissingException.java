package org.residencytracker.platform.security;

import org.residencytracker.platform.problem.Forbidden;

/** The outside provider vouches for the person, who has no account here yet. */
public final class AccountMissingException extends Forbidden {
    public AccountMissingException() {
        super(
                "account-missing",
                "You are known to the identity provider but have no account here. Sign up, and an admin will decide.");
    }
}
