package org.residencytracker.reflections.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A text in both languages.
 *
 * @param he absent where English serves both
 */
public record Wording(
        @NotBlank @Size(max = 2000) String en,
        @Nullable @Size(max = 2000) String he) {}
