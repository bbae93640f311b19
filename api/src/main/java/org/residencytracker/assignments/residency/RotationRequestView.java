package org.residencytracker.assignments.residency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.assignments.RotationRequest;
import org.residencytracker.assignments.RotationRequestStatus;

/** The rotations that a resident named at sign-up, and what became of that. */
public record RotationRequestView(
        RotationRequestStatus status,
        List<String> completedRotationIds,
        String currentRotationId,
        Instant submittedAt,
        @Nullable Instant resolvedAt) {
    static RotationRequestView from(RotationRequest request) {
        return new RotationRequestView(
                request.status(),
                request.completedRotationIds(),
                request.currentRotationId(),
                request.submittedAt(),
                request.resolvedAt().orElse(null));
    }
}
