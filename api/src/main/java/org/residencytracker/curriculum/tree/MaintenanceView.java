package org.residencytracker.curriculum.tree;

import java.util.List;
import org.residencytracker.curriculum.NodeType;

/**
 * What a clean-up would do, or did.
 *
 * @param treeVersion the curriculum before it in a preview, after it in the answer to an application
 * @param fingerprint asks for exactly this one
 */
public record MaintenanceView(
        long treeVersion, String fingerprint, List<DuplicateView> duplicates, List<BadCountView> badCounts) {
    public MaintenanceView {
        duplicates = List.copyOf(duplicates);
        badCounts = List.copyOf(badCounts);
    }

    /** Nodes of one parent, type and name that become one; those that entries refer to are archived, not removed. */
    public record DuplicateView(
            String keptId,
            List<String> path,
            NodeType type,
            List<String> removedIds,
            List<String> archivedIds,
            int requiredCount) {}

    /** A leaf's count out of bounds, and what it becomes. */
    public record BadCountView(String nodeId, List<String> path, int before, int after) {}

    static MaintenanceView of(MaintenancePlan plan, long treeVersion) {
        return new MaintenanceView(
                treeVersion,
                plan.fingerprint(),
                plan.report().duplicates().stream()
                        .map(duplicate -> new DuplicateView(
                                duplicate.keptId(),
                                duplicate.path(),
                                duplicate.type(),
                                duplicate.removedIds(),
                                duplicate.archivedIds(),
                                duplicate.requiredCount()))
                        .toList(),
                plan.report().badCounts().stream()
                        .map(bad -> new BadCountView(bad.nodeId(), bad.path(), bad.before(), bad.after()))
                        .toList());
    }
}
