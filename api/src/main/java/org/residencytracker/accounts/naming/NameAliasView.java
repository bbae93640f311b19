package org.residencytracker.accounts.naming;

import java.time.Instant;
import org.residencytracker.platform.security.AccountId;

/** An alias as admins see it. */
public record NameAliasView(String id, String name, AccountId accountId, Instant createdAt) {
    static NameAliasView from(StoredAlias stored) {
        NameAlias alias = stored.alias();
        return new NameAliasView(stored.id(), alias.name(), alias.accountId(), alias.createdAt());
    }
}
