package org.residencytracker.reflections;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.residencytracker.accounts.AccountUse;
import org.residencytracker.platform.security.AccountId;

/** Whoever has submitted a reflection is in use. A resident who is written about has logged something and is so anyhow. */
@Singleton
final class AuthorUse implements AccountUse {
    private final ReflectionRepository reflections;

    AuthorUse(ReflectionRepository reflections) {
        this.reflections = reflections;
    }

    @Override
    public boolean isUsed(AccountId account) {
        return !reflections
                .list(ReflectionSearch.by(account), 1, Optional.empty())
                .reflections()
                .isEmpty();
    }
}
