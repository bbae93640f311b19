package org.residencytracker.curriculum.tree;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeType;

/**
 * A node as clients see it.
 *
 * @param categoryKey roots only
 * @param requiredCount this and what follows: leaves only
 */
public record NodeView(
        String id,
        @Nullable String parentId,
        NodeType type,
        @Nullable CategoryKey categoryKey,
        String name,
        @Nullable String nameHe,
        int order,
        boolean archived,
        @Nullable Integer requiredCount,
        @Nullable List<NodeLinkView> links,
        @Nullable String mcqUrl,
        @Nullable String resources,
        @Nullable String notes,
        @Nullable String notesHe) {
    static NodeView of(Node node) {
        Optional<LeafDetails> leaf = node.leaf();
        return new NodeView(
                node.id(),
                node.parentId().orElse(null),
                node.type(),
                CategoryKey.ofRoot(node.rotationId(), node.id()).orElse(null),
                node.name(),
                node.nameHe().orElse(null),
                node.order(),
                node.archived(),
                leaf.map(LeafDetails::requiredCount).orElse(null),
                leaf.map(details ->
                                details.links().stream().map(NodeLinkView::of).toList())
                        .orElse(null),
                leaf.flatMap(LeafDetails::mcqUrl).orElse(null),
                leaf.flatMap(LeafDetails::resources).orElse(null),
                leaf.flatMap(LeafDetails::notes).orElse(null),
                leaf.flatMap(LeafDetails::notesHe).orElse(null));
    }
}
