package org.residencytracker.assignments.residency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a request for rotations.
 *
 * @param completedRotationIds instead of those the resident named; ignored when rejecting
 * @param currentRotationId instead of the one the resident named; ignored when rejecting
 */
public record RequestDecisionRequest(
        @NotNull RequestDecision decision,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 128) String> completedRotationIds,
        @Nullable @Size(min = 1, max = 128) String currentRotationId) {}
