package org.residencytracker.accounts;

import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** What else belongs to the approval of an account, by features that this one does not know. Implementations are CDI beans. */
public interface ApprovalStep {
    /** Called before the transaction, for what may not happen inside one. */
    default void prepare() {}

    /**
     * Does the step's part in the transaction of the approval. It may run again, and must leave the account's document alone.
     *
     * @param account as it will be stored
     * @return the account to store instead, as a rule the same one
     */
    Account approve(Transaction transaction, Account account, AccountId approver);
}
