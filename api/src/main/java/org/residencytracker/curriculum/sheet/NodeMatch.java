package org.residencytracker.curriculum.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.curriculum.tree.NodeFields;
import org.residencytracker.curriculum.tree.TreeDraft;
import org.residencytracker.imports.sheet.Texts;

/**
 * Finds the node that a name in a sheet means: by its name, by its Hebrew name, or by the name an earlier import gave it and
 * somebody changed since. Names are compared as headers are; what is archived comes last.
 */
final class NodeMatch {
    private final TreeDraft draft;
    private final Map<String, Map<String, String>> byParent = new HashMap<>();

    NodeMatch(TreeDraft draft) {
        this.draft = draft;
    }

    Optional<Node> find(String parentId, NodeType type, String name) {
        return Optional.ofNullable(names(parentId).get(key(type, name))).map(draft::require);
    }

    /** Tells of a node that was added. */
    void add(Node node) {
        names(node.parentId().orElseThrow()).putIfAbsent(key(node.type(), node.name()), node.id());
    }

    private Map<String, String> names(String parentId) {
        return byParent.computeIfAbsent(parentId, this::index);
    }

    private Map<String, String> index(String parentId) {
        List<Node> nodes = draft.children(parentId).stream()
                .map(draft::require)
                .sorted(Comparator.comparing(Node::archived))
                .toList();
        Map<String, String> names = new HashMap<>();
        nodes.forEach(node -> names.putIfAbsent(key(node.type(), node.name()), node.id()));
        nodes.forEach(node -> node.nameHe().ifPresent(name -> names.putIfAbsent(key(node.type(), name), node.id())));
        nodes.forEach(node -> importedName(node).forEach(name -> names.putIfAbsent(key(node.type(), name), node.id())));
        return names;
    }

    private static Stream<String> importedName(Node node) {
        return NodeFields.lastImport(node, "name").stream().flatMap(List::stream);
    }

    private static String key(NodeType type, String name) {
        return type + " " + Texts.normalise(name);
    }
}
