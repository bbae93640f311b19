package org.residencytracker.curriculum.tree;

import java.util.List;
import java.util.Optional;
import org.residencytracker.curriculum.Node;

/**
 * What one step did to a curriculum.
 *
 * @param node the node the step was about, as it is now; empty where it is gone or there were several
 * @param changed every node that is not as it was, that one among them, in display order
 * @param removed ids of those that are gone
 */
record TreeChange(long treeVersion, Optional<Node> node, List<Node> changed, List<String> removed) {
    TreeChange {
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
    }
}
