package org.residencytracker.accounts.identity;

import jakarta.inject.Singleton;
import java.util.List;
import org.residencytracker.accounts.AccountBelongings;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** An invitation leads nowhere once its account is gone. */
@Singleton
final class OwnLinks implements AccountBelongings {
    private final LinkRepository links;

    OwnLinks(LinkRepository links) {
        this.links = links;
    }

    @Override
    public void remove(Transaction transaction, List<AccountId> accounts) {
        links.removeAll(transaction, accounts);
    }
}
