package org.residencytracker.curriculum.tree;

import java.util.List;
import org.residencytracker.curriculum.NodeType;

/**
 * What a clean-up does, in the order in which it does it.
 *
 * @param badCounts counts outside 0 to 10000, which older stores may hold
 */
record MaintenanceReport(List<Duplicate> duplicates, List<BadCount> badCounts) {
    MaintenanceReport {
        duplicates = List.copyOf(duplicates);
        badCounts = List.copyOf(badCounts);
    }

    /**
     * Nodes of one parent, type and name that become one.
     *
     * @param path names from the root to the node
     * @param removedIds those that are merged into the one kept
     * @param archivedIds those that entries refer to: merged too, and archived in place of removed
     * @param requiredCount of the one kept, afterwards; 0 where it is no leaf
     */
    record Duplicate(
            String keptId,
            List<String> path,
            NodeType type,
            List<String> removedIds,
            List<String> archivedIds,
            int requiredCount) {}

    /** A leaf's count, and what it becomes. */
    record BadCount(String nodeId, List<String> path, int before, int after) {}

    /** Ids of all nodes that would go. */
    List<String> removedIds() {
        return duplicates.stream()
                .flatMap(duplicate -> duplicate.removedIds().stream())
                .toList();
    }
}
