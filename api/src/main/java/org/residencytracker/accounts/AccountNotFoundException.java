package org.residencytracker.accounts;

import org.residencytracker.platform.problem.NotFound;

/** No account has this id. */
public final class AccountNotFoundException extends NotFound {
    public AccountNotFoundException() {
        super("account-not-found", "There is no such account.");
    }
}
