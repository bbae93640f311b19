package org.residencytracker.curriculum.tree;

import java.util.List;
import org.residencytracker.curriculum.CurriculumTree;

/** A rotation's curriculum: every node before what is below it, siblings in their order. */
public record TreeView(String rotationId, long treeVersion, List<NodeView> nodes) {
    public TreeView {
        nodes = List.copyOf(nodes);
    }

    static TreeView of(CurriculumTree tree) {
        return new TreeView(
                tree.rotationId(),
                tree.treeVersion(),
                tree.nodes().stream().map(NodeView::of).toList());
    }
}
