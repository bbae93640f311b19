package org.residencytracker.accounts;

import org.residencytracker.platform.security.AccountId;

/**
 * Tells whether something stands on a person, so that the account cannot be taken back as if it had never been. Features that name
 * people publish implementations as CDI beans.
 */
public interface AccountUse {
    /** Whether something of the feature names the person now; read past caches, within a transaction that would remove the account. */
    boolean isUsed(AccountId account);
}
