package org.residencytracker.accounts.identity;

import org.residencytracker.platform.problem.Unauthenticated;

/** Nobody here has the account that the token speaks of. */
public final class AccountGoneException extends Unauthenticated {
    public AccountGoneException() {
        super("account-gone", "There is no account for this access token. Sign in again, or ask an admin.");
    }
}
