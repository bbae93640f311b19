package org.residencytracker.assignments;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.residencytracker.platform.security.AccountId;

/**
 * What holds for a resident as a whole.
 *
 * @param version 0 while nothing is stored
 * @param assigned whether there is an assignment in any state
 * @param activeRotationId the rotation the resident is in; this one field makes a second active rotation impossible
 * @param completedRotationIds never with the active one
 * @param globalTutorIds who supervises the resident in every rotation
 * @param request the sign-up's request once it is decided
 */
public record Residency(
        AccountId residentId,
        long version,
        boolean assigned,
        Optional<String> activeRotationId,
        List<String> completedRotationIds,
        List<AccountId> globalTutorIds,
        Optional<RotationRequest> request) {
    public Residency {
        completedRotationIds = completedRotationIds.stream()
                .distinct()
                .filter(id -> !activeRotationId.equals(Optional.of(id)))
                .toList();
        globalTutorIds = globalTutorIds.stream().distinct().toList();
    }

    static Residency none(AccountId residentId) {
        return new Residency(residentId, 0, false, Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /** @throws AnotherRotationActiveException when the resident is in another one */
    Residency entering(String rotationId) {
        if (activeRotationId.isPresent() && !activeRotationId.get().equals(rotationId)) {
            throw new AnotherRotationActiveException(activeRotationId.get());
        }
        return new Residency(
                residentId, version, true, Optional.of(rotationId), completedRotationIds, globalTutorIds, request);
    }

    /** @throws RotationNotActiveException when the resident is not in it */
    Residency completing(String rotationId) {
        if (!activeRotationId.equals(Optional.of(rotationId))) {
            throw new RotationNotActiveException();
        }
        List<String> completed = Stream.concat(completedRotationIds.stream(), Stream.of(rotationId))
                .toList();
        return new Residency(residentId, version, true, Optional.empty(), completed, globalTutorIds, request);
    }

    /** Out of the rotation, if it is the active one, without having completed it. */
    Residency leaving(String rotationId) {
        return new Residency(
                residentId,
                version,
                assigned,
                activeRotationId.filter(active -> !active.equals(rotationId)),
                completedRotationIds,
                globalTutorIds,
                request);
    }

    Residency withAssignment() {
        return new Residency(
                residentId, version, true, activeRotationId, completedRotationIds, globalTutorIds, request);
    }

    Residency withTutors(List<AccountId> tutors) {
        return new Residency(residentId, version, assigned, activeRotationId, completedRotationIds, tutors, request);
    }

    Residency withRequest(RotationRequest decided) {
        return new Residency(
                residentId,
                version,
                assigned,
                activeRotationId,
                completedRotationIds,
                globalTutorIds,
                Optional.of(decided));
    }

    Residency withCompleted(List<String> completed) {
        return new Residency(residentId, version, assigned, activeRotationId, completed, globalTutorIds, request);
    }

    /** The residency as it is after it was written in the version it carries. */
    Residency stored() {
        return new Residency(
                residentId, version + 1, assigned, activeRotationId, completedRotationIds, globalTutorIds, request);
    }
}
