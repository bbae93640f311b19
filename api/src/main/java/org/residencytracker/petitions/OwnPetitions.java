package org.residencytracker.petitions;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/** What a resident asked for and waits for. */
@Singleton
public final class OwnPetitions {
    private final PetitionRepository petitions;

    OwnPetitions(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    /** The newest petition of the resident on which nobody has decided; one read. */
    public Optional<Petition> newestWaiting(AccountId resident) {
        PetitionFilter waiting = new PetitionFilter(
                Optional.of(resident), Optional.empty(), Optional.empty(), Optional.of(PetitionStatus.PENDING));
        return petitions.page(waiting, 1, Optional.empty()).petitions().stream().findFirst();
    }
}
