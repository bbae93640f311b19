package org.residencytracker.accounts.naming;

import jakarta.inject.Singleton;
import java.util.List;
import org.residencytracker.accounts.AccountBelongings;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** A name that means somebody means nobody once the account is gone. */
@Singleton
final class OwnAliases implements AccountBelongings {
    private final NameAliasRepository aliases;

    OwnAliases(NameAliasRepository aliases) {
        this.aliases = aliases;
    }

    @Override
    public void remove(Transaction transaction, List<AccountId> accounts) {
        transaction.onEnd(aliases::forget);
        aliases.removeAll(transaction, accounts);
    }
}
