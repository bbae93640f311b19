package org.residencytracker.assignments.board;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Finishes a rotation.
 *
 * @param reason needed only while requirements are unmet
 */
public record FinishRequest(@Nullable @Size(max = 1000) String reason) {}
