package org.residencytracker.curriculum.tree;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a node goes; below the parent it has already, this reorders it among its siblings.
 *
 * @param position place among its siblings there from 0; last where absent
 */
public record MoveNodeRequest(
        @NotBlank @Size(max = 128) String parentId,
        @Nullable @Min(0) Integer position) {
    OptionalInt place() {
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }
}
