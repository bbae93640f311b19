package org.residencytracker.petitions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Asks to start or to finish a rotation. */
public record CreatePetitionRequest(
        @NotBlank @Size(max = 128) String rotationId,
        @NotNull PetitionType type,
        @Nullable @Size(max = 1000) String reason) {}
