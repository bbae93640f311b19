package org.residencytracker.curriculum.tree;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;

/** What to change of a node; absent members stay, a blank text or an empty list of links is removed. */
public record EditNodeRequest(
        @Nullable @Size(max = NodeNames.MAX_LENGTH) @Pattern(regexp = "(?s).*\\S.*")
        String name,

        @Nullable @Size(max = NodeNames.MAX_LENGTH) String nameHe,

        @Nullable @Min(0) @Max(LeafDetails.MAX_COUNT) Integer requiredCount,

        @Nullable @Size(max = LeafDetails.MAX_LINKS) List<@Valid @NotNull LinkRequest> links,

        @Nullable @HttpsUrl String mcqUrl,
        @Nullable @Size(max = LeafDetails.MAX_RESOURCES) String resources,
        @Nullable @Size(max = LeafDetails.MAX_NOTES) String notes,
        @Nullable @Size(max = LeafDetails.MAX_NOTES) String notesHe) {
    LeafEdit leaf() {
        return new LeafEdit(requiredCount, links, mcqUrl, resources, notes, notesHe);
    }

    Node over(Node node) {
        String newName = Optional.ofNullable(name).flatMap(NodeNames::present).orElse(node.name());
        Optional<String> newNameHe = nameHe == null ? node.nameHe() : NodeNames.present(nameHe);
        return leaf().over(node.named(newName, newNameHe));
    }
}
