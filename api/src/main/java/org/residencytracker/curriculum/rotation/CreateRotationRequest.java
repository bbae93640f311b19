package org.residencytracker.curriculum.rotation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.tree.NodeNames;

/** A new rotation, last in the order. */
public record CreateRotationRequest(
        @NotNull @Size(max = NodeNames.MAX_LENGTH) @Pattern(regexp = "(?s).*\\S.*")
        String name,

        @Nullable @Size(max = NodeNames.MAX_LENGTH) String nameHe,
        @NotNull @Pattern(regexp = "#[0-9A-Fa-f]{6}") String color,
        @Nullable @Size(max = 2000) String description) {}
