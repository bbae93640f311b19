package org.residencytracker.petitions;

import java.time.Instant;
import java.util.Optional;
import org.residencytracker.assignments.Scope;
import org.residencytracker.platform.security.AccountId;

/**
 * A resident asks to start or to finish a rotation.
 *
 * @param version 0 before it is stored
 * @param reason the resident's words
 * @param resolution the decider's words
 * @param resolutionCode present when it was resolved by a change of the assignment
 */
public record Petition(
        PetitionId id,
        long version,
        AccountId residentId,
        String rotationId,
        PetitionType type,
        PetitionStatus status,
        Optional<String> reason,
        Instant requestedAt,
        Optional<Instant> resolvedAt,
        Optional<AccountId> resolvedBy,
        Optional<String> resolution,
        Optional<ResolutionCode> resolutionCode) {
    public boolean isPending() {
        return status == PetitionStatus.PENDING;
    }

    Scope.Pair pair() {
        return new Scope.Pair(residentId, rotationId);
    }

    /** @throws PetitionDecidedException when something became of it already */
    Petition resolved(PetitionStatus next, AccountId by, Instant at, Optional<String> words) {
        if (!isPending()) {
            throw new PetitionDecidedException();
        }
        return resolved(next, by, at, words, Optional.empty());
    }

    /** The petition after an admin's change made it needless. */
    Petition overtaken(PetitionStatus next, AccountId by, Instant at, ResolutionCode code) {
        return resolved(next, by, at, Optional.of(code.words()), Optional.of(code));
    }

    /** The petition as it is after it was written in the version it carries. */
    Petition stored() {
        return new Petition(
                id,
                version + 1,
                residentId,
                rotationId,
                type,
                status,
                reason,
                requestedAt,
                resolvedAt,
                resolvedBy,
                resolution,
                resolutionCode);
    }

    private Petition resolved(
            PetitionStatus next, AccountId by, Instant at, Optional<String> words, Optional<ResolutionCode> code) {
        return new Petition(
                id,
                version,
                residentId,
                rotationId,
                type,
                next,
                reason,
                requestedAt,
                Optional.of(at),
                Optional.of(by),
                words,
                code);
    }
}
