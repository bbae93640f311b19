package org.residencytracker.curriculum.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.curriculum.tree.NewNode;
import org.residencytracker.curriculum.tree.NodeFields;
import org.residencytracker.curriculum.tree.NodeNames;
import org.residencytracker.curriculum.tree.TreeDraft;
import org.residencytracker.imports.ImportChange;
import org.residencytracker.imports.ImportMode;
import org.residencytracker.imports.ImportOptions;
import org.residencytracker.imports.ManualEdits;

/**
 * Merges a sheet's items into a draft: nodes are matched level by level, missing ones added, known ones changed, none removed.
 * The preview and the commit are the same code on the same tree.
 */
final class SheetMerge {
    private final TreeDraft draft;
    private final String rotationId;
    private final ImportOptions options;
    private final NodeMatch match;
    private final List<ImportChange> changes = new ArrayList<>();
    private final Map<String, Optional<Node>> touched = new LinkedHashMap<>();
    private int unchanged;

    SheetMerge(TreeDraft draft, String rotationId, ImportOptions options) {
        this.draft = draft;
        this.rotationId = rotationId;
        this.options = options;
        this.match = new NodeMatch(draft);
    }

    List<ImportChange> changes() {
        return List.copyOf(changes);
    }

    /** Items that stand already as the sheet says. */
    int unchanged() {
        return unchanged;
    }

    /** The nodes that were added or changed, with what they were before. */
    Map<String, Optional<Node>> touched() {
        return touched;
    }

    /** Merges one item and tells whether anything changed. */
    boolean merge(SheetItem item) {
        int before = changes.size();
        String parentId = item.category().rootId(rotationId);
        List<String> path = new ArrayList<>(List.of(item.category().label()));
        for (SheetItem.Level level : item.levels()) {
            if (!level.collapses()
                    || match.find(parentId, level.type(), level.name()).isPresent()) {
                path.add(level.name());
                NewNode wanted = new NewNode(level.type(), level.name(), level.nameHe(), Optional.empty());
                parentId = settle(parentId, wanted, path);
            }
        }
        path.add(item.title());
        LeafDetails known = match.find(parentId, NodeType.LEAF, item.title())
                .flatMap(Node::leaf)
                .orElseGet(() -> LeafDetails.counting(0));
        settle(parentId, new NewNode(NodeType.LEAF, item.title(), item.titleHe(), Optional.of(item.over(known))), path);
        if (changes.size() == before) {
            unchanged++;
        }
        return changes.size() > before;
    }

    private String settle(String parentId, NewNode wanted, List<String> path) {
        return match.find(parentId, wanted.type(), wanted.name())
                .map(node -> change(node, wanted, path))
                .orElseGet(() -> add(parentId, wanted, path));
    }

    private String add(String parentId, NewNode wanted, List<String> path) {
        Node node = draft.add(parentId, wanted);
        match.add(node);
        touched.put(node.id(), Optional.empty());
        changes.add(new ImportChange(
                ImportChange.Kind.CREATED,
                subject(path),
                wanted.type().name().toLowerCase(Locale.ROOT),
                List.of(),
                List.of(wanted.name()),
                Optional.empty(),
                false));
        return node.id();
    }

    /** Changes the fields on which the sheet has a say and says something else. */
    private String change(Node before, NewNode wanted, List<String> path) {
        if (options.mode() == ImportMode.ADD_NEW) {
            return before.id();
        }
        Node after = before;
        if (isRenamedSince(before, wanted) && mayChange(before, "name")) {
            after = after.named(wanted.name(), after.nameHe());
        }
        if (wanted.nameHe().isPresent() && mayChange(before, "nameHe")) {
            after = after.named(after.name(), wanted.nameHe());
        }
        if (before.archived() && mayChange(before, "archived")) {
            after = after.withArchived(false);
        }
        if (wanted.leaf().isPresent()) {
            after = after.withLeaf(leaf(before, wanted.leaf().get()));
        }
        if (!after.equals(before)) {
            note(before, after, path);
            touched.putIfAbsent(before.id(), Optional.of(before));
            draft.replace(after);
        }
        return before.id();
    }

    private static boolean isRenamedSince(Node node, NewNode wanted) {
        return !NodeNames.isNamed(node, wanted.name());
    }

    private LeafDetails leaf(Node before, LeafDetails wanted) {
        LeafDetails now = before.leaf().orElseThrow();
        return new LeafDetails(
                mayChange(before, "requiredCount") ? wanted.requiredCount() : now.requiredCount(),
                mayChange(before, "links") ? wanted.links() : now.links(),
                mayChange(before, "mcqUrl") ? wanted.mcqUrl() : now.mcqUrl(),
                mayChange(before, "resources") ? wanted.resources() : now.resources(),
                mayChange(before, "notes") ? wanted.notes() : now.notes(),
                mayChange(before, "notesHe") ? wanted.notesHe() : now.notesHe());
    }

    private boolean mayChange(Node node, String field) {
        return options.manualEdits() == ManualEdits.REPLACE || !isEdited(node, field);
    }

    private static boolean isEdited(Node node, String field) {
        return node.imported().isPresent() && node.imported().get().left().containsKey(field);
    }

    private void note(Node before, Node after, List<String> path) {
        Map<String, List<String>> now = NodeFields.of(after);
        NodeFields.of(before).forEach((field, value) -> {
            List<String> next = now.getOrDefault(field, List.of());
            if (!next.equals(value)) {
                changes.add(new ImportChange(
                        ImportChange.Kind.UPDATED,
                        subject(path),
                        field,
                        value,
                        next,
                        NodeFields.lastImport(before, field),
                        isEdited(before, field)));
            }
        });
    }

    private static String subject(List<String> path) {
        return String.join(" / ", path);
    }
}
