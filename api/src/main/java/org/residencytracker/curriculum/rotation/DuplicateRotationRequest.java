package org.residencytracker.curriculum.rotation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.tree.NodeNames;

/** What the copy of a rotation is called. */
public record DuplicateRotationRequest(
        @NotNull @Size(max = NodeNames.MAX_LENGTH) @Pattern(regexp = "(?s).*\\S.*")
        String name,

        @Nullable @Size(max = NodeNames.MAX_LENGTH) String nameHe) {}
