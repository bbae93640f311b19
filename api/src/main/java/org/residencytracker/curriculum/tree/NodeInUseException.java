package org.residencytracker.curriculum.tree;

import java.util.Map;
import org.residencytracker.platform.problem.Conflict;

/** Something refers to nodes that were to be deleted. */
public final class NodeInUseException extends Conflict {
    /** @param count how many of the nodes are referred to */
    public NodeInUseException(int count) {
        super(
                "node-in-use",
                "Entries refer to %d of the items that would be deleted. Archive them instead.".formatted(count),
                Map.of("inUse", count));
    }
}
