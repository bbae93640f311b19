package org.residencytracker.petitions;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.residencytracker.accounts.AccountUse;
import org.residencytracker.platform.security.AccountId;

/** Whoever asked for anything is in use, also before it is granted. */
@Singleton
final class PetitionUse implements AccountUse {
    private final PetitionRepository petitions;

    PetitionUse(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    @Override
    public boolean isUsed(AccountId account) {
        PetitionFilter own =
                new PetitionFilter(Optional.of(account), Optional.empty(), Optional.empty(), Optional.empty());
        return !petitions.page(own, 1, Optional.empty()).petitions().isEmpty();
    }
}
