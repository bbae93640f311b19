package org.residencytracker.accounts;

import org.residencytracker.platform.problem.Conflict;

/** The account waits for a decision and has no other state to change. */
public final class AccountPendingException extends Conflict {
    public AccountPendingException() {
        super("account-pending", "This account waits for approval. Approve or deny it.");
    }
}
