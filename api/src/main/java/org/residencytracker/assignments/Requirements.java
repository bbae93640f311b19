package org.residencytracker.assignments;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** Whoever finishes a rotation with unmet requirements says why. */
@Singleton
public final class Requirements {
    private final List<Completion> counts;

    Requirements(@All List<Completion> counts) {
        this.counts = counts;
    }

    /** What is unmet for each of the pairs; those with nothing unmet are left out. */
    public Map<Scope.Pair, Unmet> unmet(Collection<Scope.Pair> pairs) {
        Map<Scope.Pair, Unmet> unmet = new LinkedHashMap<>();
        if (!pairs.isEmpty()) {
            counts.forEach(count -> count.unmet(pairs)
                    .forEach((pair, lacking) ->
                            unmet.merge(pair, lacking, (known, another) -> known.isNothing() ? another : known)));
        }
        unmet.values().removeIf(Unmet::isNothing);
        return unmet;
    }

    /**
     * The change, with its reason where requirements are unmet and without one where none are.
     *
     * @throws Invalid {@code reason-required} when requirements are unmet and no reason is given; {@code unmet} tells them
     */
    public RotationChange excused(Transaction transaction, RotationChange change, @Nullable String reason) {
        Unmet unmet = unmet(transaction, change.residentId(), change.rotationId());
        if (unmet.isNothing()) {
            return change;
        }
        if (reason == null || reason.isBlank()) {
            throw new Invalid(
                    "reason-required",
                    "The rotation's requirements are not met. Say why it is finished all the same.",
                    Map.of("unmet", Map.of("items", unmet.items(), "remaining", unmet.remaining())));
        }
        return change.because(reason.strip());
    }

    private Unmet unmet(Transaction transaction, AccountId resident, String rotationId) {
        return counts.stream()
                .map(count -> count.unmet(transaction, resident, rotationId))
                .filter(unmet -> !unmet.isNothing())
                .findFirst()
                .orElse(Unmet.NOTHING);
    }
}
