package org.residencytracker.accounts;

import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** The reads and writes of one change of accounts. An account can be written once in it. */
public interface AccountTransaction {
    /** The transaction itself, for what else belongs to the change. */
    Transaction documents();

    Optional<Account> find(AccountId id);

    Optional<AccountId> idOf(EmailAddress email);

    /** Active admins as they were when the transaction began. */
    List<AccountId> activeAdmins();

    /**
     * Stores a new account.
     *
     * @throws EmailInUseException when the address is another account's
     */
    void create(Account account);

    /**
     * Stores a changed account, expecting the version it carries.
     *
     * @throws LastAdminException when nobody active could administer the department after it
     */
    void update(Account account);

    /**
     * Removes an account and frees its address.
     *
     * @throws LastAdminException as {@link #update} does
     */
    void remove(Account account);
}
