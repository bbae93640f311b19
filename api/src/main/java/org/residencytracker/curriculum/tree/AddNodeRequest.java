package org.residencytracker.curriculum.tree;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.NodeType;

/**
 * A new node. From {@code requiredCount} on, only leaves have the members.
 *
 * @param position place among its siblings from 0; last where absent
 */
public record AddNodeRequest(
        @NotBlank @Size(max = 128) String parentId,
        @NotNull NodeType type,

        @NotNull @Size(max = NodeNames.MAX_LENGTH) @Pattern(regexp = "(?s).*\\S.*")
        String name,

        @Nullable @Size(max = NodeNames.MAX_LENGTH) String nameHe,
        @Nullable @Min(0) Integer position,

        @Nullable @Min(0) @Max(LeafDetails.MAX_COUNT) Integer requiredCount,

        @Nullable @Size(max = LeafDetails.MAX_LINKS) List<@Valid @NotNull LinkRequest> links,

        @Nullable @HttpsUrl String mcqUrl,
        @Nullable @Size(max = LeafDetails.MAX_RESOURCES) String resources,
        @Nullable @Size(max = LeafDetails.MAX_NOTES) String notes,
        @Nullable @Size(max = LeafDetails.MAX_NOTES) String notesHe) {
    NewNode node() {
        LeafEdit leaf = new LeafEdit(requiredCount, links, mcqUrl, resources, notes, notesHe);
        return new NewNode(
                type,
                NodeNames.present(name).orElseThrow(),
                Optional.ofNullable(nameHe).flatMap(NodeNames::present),
                leaf.fresh(type));
    }
}
