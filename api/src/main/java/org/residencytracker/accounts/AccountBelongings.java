package org.residencytracker.accounts;

import java.util.List;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** What belongs to an account alone and goes when it goes. Packages that keep such things publish implementations as CDI beans. */
public interface AccountBelongings {
    /** Removes what belongs to the accounts, within the transaction that removes them. */
    void remove(Transaction transaction, List<AccountId> accounts);
}
