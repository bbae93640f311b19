package org.residencytracker.curriculum.tree;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.NodeLink;

/** Something to read about a leaf, as an admin wants it. */
public record LinkRequest(
        @Nullable @Size(max = 200) String label,
        @Nullable @Size(max = 200) String labelHe,
        @NotBlank @HttpsUrl String url) {
    NodeLink link() {
        return new NodeLink(present(label), present(labelHe), url.strip());
    }

    private static Optional<String> present(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(NodeNames::present);
    }
}
