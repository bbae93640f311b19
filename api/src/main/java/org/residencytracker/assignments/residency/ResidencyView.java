package org.residencytracker.assignments.residency;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.assignments.Residency;
import org.residencytracker.assignments.RotationRequest;
import org.residencytracker.platform.security.AccountId;

/**
 * A residency as people see it.
 *
 * @param version 0 while nothing was decided about it
 */
public record ResidencyView(
        PersonView resident,
        long version,
        @Nullable String activeRotationId,
        List<String> completedRotationIds,
        List<PersonView> globalTutors,
        @Nullable RotationRequestView rotationRequest,
        List<ResidencyAction> allowedActions) {
    static ResidencyView from(
            Residency residency,
            Optional<RotationRequest> waiting,
            Function<AccountId, PersonView> people,
            List<ResidencyAction> actions) {
        return new ResidencyView(
                people.apply(residency.residentId()),
                residency.version(),
                residency.activeRotationId().orElse(null),
                residency.completedRotationIds(),
                residency.globalTutorIds().stream().map(people).toList(),
                waiting.or(residency::request).map(RotationRequestView::from).orElse(null),
                actions);
    }
}
