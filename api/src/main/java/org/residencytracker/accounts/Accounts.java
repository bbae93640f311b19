package org.residencytracker.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.platform.security.AccountId;

/** The accounts, for the other packages of this feature. */
public interface Accounts {
    /** The account as of the cache, which every change evicts. */
    Optional<Account> find(AccountId id);

    /** The id of the account with the address, read past the cache. */
    Optional<AccountId> idOf(EmailAddress email);

    /** All accounts, as of the cache. */
    List<Account> all();

    /** Whether there is an active admin, read past the cache. */
    boolean hasAdmin();

    /** Runs a change as {@code DocumentStore.transact} does and forgets what the cache knows of the accounts it touched. */
    <T> T transact(Function<AccountTransaction, T> work);
}
