package org.residencytracker.accounts;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** The accounts, for the other packages of this feature and for features that keep a part of what an account says. */
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

    /** The account, read past the cache. */
    Optional<Account> read(AccountId id);

    /**
     * Does the accounts' part of somebody else's transaction. Its commit is not seen from here, so that for a while afterwards
     * nothing is answered from the cache.
     */
    <T> T within(Transaction transaction, Function<AccountTransaction, T> work);
}
