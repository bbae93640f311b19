package org.residencytracker.petitions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.RotationName;
import org.residencytracker.assignments.Unmet;
import org.residencytracker.platform.security.AccountId;

/**
 * A petition as people see it.
 *
 * @param resolution the decider's words, or what a change of the assignment says for itself
 * @param resolutionCode present when it was resolved by a change of the assignment; clients translate it
 * @param unmet what a pending petition to finish would leave undone
 */
public record PetitionView(
        PetitionId id,
        long version,
        PersonView resident,
        String rotationId,
        String rotationName,
        @Nullable String rotationNameHe,
        PetitionType type,
        PetitionStatus status,
        @Nullable String reason,
        Instant requestedAt,
        @Nullable Instant resolvedAt,
        @Nullable PersonView resolvedBy,
        @Nullable String resolution,
        @Nullable ResolutionCode resolutionCode,
        @Nullable UnmetView unmet,
        List<PetitionAction> allowedActions) {
    static PetitionView from(
            Petition petition,
            RotationName name,
            Function<AccountId, PersonView> people,
            Optional<Unmet> unmet,
            List<PetitionAction> actions) {
        return new PetitionView(
                petition.id(),
                petition.version(),
                people.apply(petition.residentId()),
                petition.rotationId(),
                name.name(),
                name.nameHe().orElse(null),
                petition.type(),
                petition.status(),
                petition.reason().orElse(null),
                petition.requestedAt(),
                petition.resolvedAt().orElse(null),
                petition.resolvedBy().map(people).orElse(null),
                petition.resolution().orElse(null),
                petition.resolutionCode().orElse(null),
                unmet.map(UnmetView::from).orElse(null),
                actions);
    }
}
