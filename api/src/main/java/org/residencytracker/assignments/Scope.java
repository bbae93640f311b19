package org.residencytracker.assignments;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residencytracker.platform.security.AccountId;

/**
 * What a tutor answers for.
 *
 * @param ownedRotationIds every resident in these
 * @param globalResidentIds these residents in every rotation
 * @param pairs these residents in one rotation each
 */
public record Scope(Set<String> ownedRotationIds, Set<AccountId> globalResidentIds, Set<Pair> pairs) {
    public Scope {
        ownedRotationIds = Set.copyOf(ownedRotationIds);
        globalResidentIds = Set.copyOf(globalResidentIds);
        pairs = Set.copyOf(pairs);
    }

    /** A resident in a rotation. */
    public record Pair(AccountId residentId, String rotationId) {}

    /** Whether the tutor decides on the resident in the rotation. */
    public boolean covers(AccountId residentId, String rotationId) {
        return ownedRotationIds.contains(rotationId)
                || globalResidentIds.contains(residentId)
                || pairs.contains(new Pair(residentId, rotationId));
    }

    /** The residents who are assigned to the tutor, for one rotation or all; those of owned rotations come besides. */
    public Set<AccountId> assignedResidentIds() {
        return Stream.concat(globalResidentIds.stream(), pairs.stream().map(Pair::residentId))
                .collect(Collectors.toUnmodifiableSet());
    }
}
