package org.residencytracker.curriculum.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a step did.
 *
 * @param node the node it was about; absent where that is gone or there were several
 * @param nodes every node that is not as it was, in display order
 * @param removed ids of those that are gone
 */
public record TreeChangeView(long treeVersion, @Nullable NodeView node, List<NodeView> nodes, List<String> removed) {
    public TreeChangeView {
        nodes = List.copyOf(nodes);
        removed = List.copyOf(removed);
    }

    static TreeChangeView of(TreeChange change) {
        return new TreeChangeView(
                change.treeVersion(),
                change.node().map(NodeView::of).orElse(null),
                change.changed().stream().map(NodeView::of).toList(),
                change.removed());
    }
}
