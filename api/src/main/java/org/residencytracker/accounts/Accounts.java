package org.residencytracker.accounts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** The accounts, for the other packages of this feature and for features that keep a part of what an account says. */
public interface Accounts {
    /** The account as of the cache, which every change evicts. */
    Optional<Account> find(AccountId id);

    /** The known ones among the accounts, as {@link #find}; those that the cache lacks are read together. */
    Map<AccountId, Account> findAll(Collection<AccountId> ids);

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

    /** Does the accounts' part of somebody else's transaction, and forgets as {@link #transact} does when that is over. */
    <T> T within(Transaction transaction, Function<AccountTransaction, T> work);
}
