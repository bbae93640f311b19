package org.residencytracker.petitions;

import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/** Which petitions are asked for; all that is present must hold. */
record PetitionFilter(
        Optional<AccountId> residentId,
        Optional<String> rotationId,
        Optional<PetitionType> type,
        Optional<PetitionStatus> status) {
    PetitionFilter ofResident(AccountId resident) {
        return new PetitionFilter(Optional.of(resident), rotationId, type, status);
    }
}
