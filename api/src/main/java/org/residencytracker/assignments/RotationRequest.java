package org.residencytracker.assignments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * What a resident said at sign-up of the rotations so far, once somebody has decided on it; until then the account holds it.
 *
 * @param completedRotationIds as decided, never with the current one
 */
public record RotationRequest(
        RotationRequestStatus status,
        List<String> completedRotationIds,
        String currentRotationId,
        Instant submittedAt,
        Optional<Instant> resolvedAt,
        Optional<AccountId> resolvedBy) {
    public RotationRequest {
        completedRotationIds = completedRotationIds.stream()
                .distinct()
                .filter(id -> !id.equals(currentRotationId))
                .toList();
    }

    public static RotationRequest pending(List<String> completed, String current, Instant submittedAt) {
        return new RotationRequest(
                RotationRequestStatus.PENDING, completed, current, submittedAt, Optional.empty(), Optional.empty());
    }

    /** The request with the rotations that an admin has put in. */
    public RotationRequest corrected(List<String> completed, String current) {
        return new RotationRequest(status, completed, current, submittedAt, resolvedAt, resolvedBy);
    }

    public RotationRequest resolved(RotationRequestStatus next, AccountId by, Instant at) {
        return new RotationRequest(
                next, completedRotationIds, currentRotationId, submittedAt, Optional.of(at), Optional.of(by));
    }
}
