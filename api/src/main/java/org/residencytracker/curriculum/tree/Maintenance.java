package org.residencytracker.curriculum.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.imports.sheet.Texts;

/**
 * The clean-up of a curriculum: of nodes with the same parent, type and name one stays, with the highest count, all links and what
 * was below any of them; counts out of bounds are mended. Archived nodes are left alone. Runs on a draft, so that the preview
 * and the application are the same code.
 */
final class Maintenance {
    private final TreeDraft draft;
    private final Set<String> referred;
    private final List<MaintenanceReport.Duplicate> duplicates = new ArrayList<>();
    private final List<MaintenanceReport.BadCount> badCounts = new ArrayList<>();

    private Maintenance(TreeDraft draft, Set<String> referred) {
        this.draft = draft;
        this.referred = referred;
    }

    /**
     * Cleans the draft up.
     *
     * @param referred ids of nodes that entries refer to: they are kept, or archived where two of them are the same
     */
    static MaintenanceReport run(TreeDraft draft, Set<String> referred) {
        Maintenance run = new Maintenance(draft, referred);
        run.mendCounts();
        draft.nodes().stream()
                .filter(node -> node.parentId().isEmpty())
                .forEach(root -> run.merge(root.id(), List.of(root.name())));
        return new MaintenanceReport(run.duplicates, run.badCounts);
    }

    private void mendCounts() {
        for (Node node : draft.nodes()) {
            node.leaf().ifPresent(leaf -> {
                int count = leaf.requiredCount();
                int mended = count < 0 ? 0 : Math.min(count, LeafDetails.MAX_COUNT);
                if (count != mended) {
                    badCounts.add(new MaintenanceReport.BadCount(node.id(), names(node), count, mended));
                    draft.edit(node.id(), bad -> bad.withLeaf(leaf.withRequiredCount(mended)));
                }
            });
        }
    }

    private List<String> names(Node node) {
        List<String> names = new ArrayList<>(List.of(node.name()));
        Optional<String> above = node.parentId();
        while (above.isPresent()) {
            Node parent = draft.require(above.get());
            names.addFirst(parent.name());
            above = parent.parentId();
        }
        return names;
    }

    private void merge(String parentId, List<String> path) {
        Map<String, List<Node>> groups = new LinkedHashMap<>();
        draft.children(parentId).stream()
                .map(draft::require)
                .filter(node -> !node.archived())
                .forEach(node -> groups.computeIfAbsent(
                                node.type() + " " + Texts.normalise(node.name()), key -> new ArrayList<>())
                        .add(node));
        groups.values().stream().filter(group -> group.size() > 1).forEach(group -> merge(group, path));
        for (String child : draft.children(parentId)) {
            merge(child, with(path, draft.require(child).name()));
        }
    }

    private void merge(List<Node> group, List<String> path) {
        Node kept = group.stream()
                .filter(node -> referred.contains(node.id()))
                .findFirst()
                .orElse(group.getFirst());
        List<Node> others =
                group.stream().filter(node -> !node.id().equals(kept.id())).toList();
        draft.edit(kept.id(), node -> merged(node, others));
        others.forEach(other ->
                draft.children(other.id()).forEach(child -> draft.move(child, kept.id(), OptionalInt.empty())));
        List<String> archived = new ArrayList<>();
        List<String> removed = new ArrayList<>();
        others.forEach(other -> (referred.contains(other.id()) ? archived : removed).add(other.id()));
        archived.forEach(id -> draft.edit(id, node -> node.withArchived(true)));
        removed.forEach(draft::remove);
        int count =
                draft.require(kept.id()).leaf().map(LeafDetails::requiredCount).orElse(0);
        duplicates.add(new MaintenanceReport.Duplicate(
                kept.id(), with(path, kept.name()), kept.type(), removed, archived, count));
    }

    private static Node merged(Node kept, List<Node> others) {
        Node named = kept.named(
                kept.name(),
                kept.nameHe()
                        .or(() -> others.stream()
                                .flatMap(other -> other.nameHe().stream())
                                .findFirst()));
        return named.leaf()
                .map(leaf -> named.withLeaf(LeafMerge.of(
                        Stream.concat(Stream.of(leaf), others.stream().flatMap(other -> other.leaf().stream()))
                                .toList())))
                .orElse(named);
    }

    private static List<String> with(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }
}
