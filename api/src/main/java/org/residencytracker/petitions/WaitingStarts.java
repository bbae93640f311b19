package org.residencytracker.petitions;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residencytracker.assignments.AskedRotations;
import org.residencytracker.platform.security.AccountId;

/** Tells which rotations a resident asked to start and waits for. */
@Singleton
final class WaitingStarts implements AskedRotations {
    /** One waits for each rotation at most. */
    private static final int MOST = 100;

    private final PetitionRepository petitions;

    WaitingStarts(PetitionRepository petitions) {
        this.petitions = petitions;
    }

    @Override
    public Set<String> askedBy(AccountId resident) {
        PetitionFilter waiting = new PetitionFilter(
                Optional.of(resident),
                Optional.empty(),
                Optional.of(PetitionType.ACTIVATE),
                Optional.of(PetitionStatus.PENDING));
        return petitions.page(waiting, MOST, Optional.empty()).petitions().stream()
                .map(Petition::rotationId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
