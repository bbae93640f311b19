package org.residencytracker.assignments;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residencytracker.platform.security.AccountId;

/**
 * What a tutor answers for.
 *
 * @param ownedRotationIds every resident in these
 * @param otherRotationIds the other rotations that there are
 * @param globalResidentIds these residents in every rotation
 * @param pairs these residents in one rotation each
 */
public record Scope(
        Set<String> ownedRotationIds, Set<String> otherRotationIds, Set<AccountId> globalResidentIds, Set<Pair> pairs) {
    public static final Scope NOTHING = new Scope(Set.of(), Set.of(), Set.of(), Set.of());

    public Scope {
        ownedRotationIds = Set.copyOf(ownedRotationIds);
        otherRotationIds = Set.copyOf(otherRotationIds);
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

    /** What of it is left of one resident, or in one rotation; all of it without either. */
    public Scope only(Optional<AccountId> residentId, Optional<String> rotationId) {
        return new Scope(
                left(ownedRotationIds, rotationId),
                left(otherRotationIds, rotationId),
                left(globalResidentIds, residentId),
                pairs.stream()
                        .filter(pair -> residentId
                                .filter(id -> !id.equals(pair.residentId()))
                                .isEmpty())
                        .filter(pair -> rotationId
                                .filter(id -> !id.equals(pair.rotationId()))
                                .isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** The residents who are assigned to the tutor, for one rotation or all; those of owned rotations come besides. */
    public Set<AccountId> assignedResidentIds() {
        return Stream.concat(globalResidentIds.stream(), pairs.stream().map(Pair::residentId))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Set<T> left(Set<T> ids, Optional<T> wanted) {
        return wanted.map(id -> ids.contains(id) ? Set.of(id) : Set.<T>of()).orElse(ids);
    }
}
