package org.residencytracker.assignments.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.AccountId;

/** Plans a resident for a rotation. */
public record CreateAssignmentRequest(
        @NotNull AccountId residentId,
        @NotBlank @Size(max = 128) String rotationId,
        @Nullable @Size(max = 50) List<@NotNull AccountId> tutorIds) {}
