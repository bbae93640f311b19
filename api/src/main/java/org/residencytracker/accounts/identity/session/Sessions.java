package org.residencytracker.accounts.identity.session;

import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountTransaction;

/** Starts sessions for whoever has established who somebody is. */
public interface Sessions {
    /** Starts a session within a transaction that has established who its owner is. */
    StartedSession start(AccountTransaction transaction, Account account);

    /** The tokens of a session whose transaction has committed. */
    SignedIn signedIn(StartedSession started);
}
