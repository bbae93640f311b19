package org.residencytracker.curriculum.rotation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.curriculum.tree.NodeNames;

/** What to change of a rotation; absent members stay, a blank Hebrew name or description is removed. */
public record EditRotationRequest(
        @Nullable @Size(max = NodeNames.MAX_LENGTH) @Pattern(regexp = "(?s).*\\S.*")
        String name,

        @Nullable @Size(max = NodeNames.MAX_LENGTH) String nameHe,

        @Nullable @Pattern(regexp = "#[0-9A-Fa-f]{6}") String color,

        @Nullable @Size(max = 2000) String description,
        @Nullable @Min(0) @Max(9999) Integer order) {
    Rotation over(Rotation before) {
        return before.named(
                        Optional.ofNullable(name).flatMap(NodeNames::present).orElse(before.name()),
                        nameHe == null ? before.nameHe() : NodeNames.present(nameHe))
                .shown(
                        color == null ? before.color() : color.toUpperCase(Locale.ROOT),
                        description == null ? before.description() : NodeNames.present(description),
                        order == null ? before.order() : order);
    }
}
