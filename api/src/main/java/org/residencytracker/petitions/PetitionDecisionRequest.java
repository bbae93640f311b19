package org.residencytracker.petitions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Decides on a petition.
 *
 * @param reason the decider's words; needed to finish a rotation whose requirements are unmet
 */
public record PetitionDecisionRequest(
        @NotNull PetitionDecision decision,
        @Nullable @Size(max = 1000) String reason) {}
