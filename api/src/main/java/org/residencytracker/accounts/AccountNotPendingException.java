package org.residencytracker.accounts;

import org.residencytracker.platform.problem.Conflict;

/** The account was decided on already, in the other way. */
public final class AccountNotPendingException extends Conflict {
    public AccountNotPendingException() {
        super("account-not-pending", "Somebody decided on this account already. Enable or disable it instead.");
    }
}
