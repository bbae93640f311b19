package org.residencytracker.accounts.identity;

import org.residencytracker.platform.problem.Conflict;

/** Only active accounts can be invited. */
public final class AccountNotActiveException extends Conflict {
    public AccountNotActiveException() {
        super("account-not-active", "Approve or enable the account first.");
    }
}
