package org.residencytracker.curriculum.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeIds;
import org.residencytracker.curriculum.NodeNotFoundException;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.Conflict;

/**
 * A curriculum while it is changed. Every operation leaves it well formed (one parent each, no cycle, types in their order,
 * siblings without gaps), or throws and leaves it as it was. The three roots stay as they are.
 */
public final class TreeDraft {
    private final String rotationId;
    private final IdSource ids;
    private final List<Node> roots;
    private final Map<String, Node> byId = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    public TreeDraft(CurriculumTree tree, IdSource ids) {
        this.rotationId = tree.rotationId();
        this.ids = ids;
        this.roots = tree.roots();
        tree.nodes().forEach(node -> {
            byId.put(node.id(), node);
            node.parentId().ifPresent(parent -> below(parent).add(node.id()));
        });
    }

    /** The nodes as they are now, roots among them, in display order and with their places. */
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        roots.forEach(root -> collect(root.id(), nodes));
        return nodes;
    }

    private void collect(String id, List<Node> nodes) {
        nodes.add(require(id));
        List<String> siblings = children(id);
        for (int place = 0; place < siblings.size(); place++) {
            String child = siblings.get(place);
            byId.computeIfPresent(child, placed(id, place));
            collect(child, nodes);
        }
    }

    private static BiFunction<String, Node, Node> placed(String parentId, int place) {
        return (id, node) -> node.at(Optional.of(parentId), place);
    }

    /**
     * The node as it is now.
     *
     * @throws NodeNotFoundException when there is none
     */
    public Node require(String id) {
        Node node = byId.get(id);
        if (node == null) {
            throw new NodeNotFoundException();
        }
        return node;
    }

    public Optional<Node> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Ids of the nodes directly below one, in their order. */
    public List<String> children(String id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** Ids of a node and of all below it, in display order. */
    public List<String> withBelow(String id) {
        List<String> all = new ArrayList<>(List.of(id));
        children(id).forEach(child -> all.addAll(withBelow(child)));
        return all;
    }

    /** Adds a node, last among its siblings. */
    public Node add(String parentId, NewNode wanted) {
        requireOrder(require(parentId), wanted.type());
        Node node = new Node(
                NodeIds.next(ids, rotationId),
                rotationId,
                Optional.of(parentId),
                wanted.type(),
                wanted.name(),
                wanted.nameHe(),
                0,
                false,
                wanted.leaf(),
                Optional.empty());
        insert(node, parentId, OptionalInt.empty());
        return node;
    }

    /** Changes what a node says, by hand: what its last import left is remembered. */
    public void edit(String id, UnaryOperator<Node> change) {
        Node before = requireOwn(id);
        byId.put(id, NodeFields.marked(before, change.apply(before)));
    }

    /** Puts another state of a node in its place, such as an import's. */
    public void replace(Node after) {
        requireOwn(after.id());
        byId.put(after.id(), after);
    }

    /**
     * Moves a node with what is below it, also among its siblings.
     *
     * @param position its place among its new siblings; last where absent or past the end
     */
    public void move(String id, String parentId, OptionalInt position) {
        Node node = requireOwn(id);
        Node parent = require(parentId);
        if (withBelow(id).contains(parentId)) {
            throw new Conflict("node-move-cycle", "An item cannot be moved below itself.");
        }
        requireOrder(parent, node.type());
        below(node.parentId().orElseThrow()).remove(id);
        insert(node, parentId, position);
    }

    /** Copies a node with what is below it and puts the copy right after it. */
    public Node duplicate(String id) {
        Node node = requireOwn(id);
        String parentId = node.parentId().orElseThrow();
        Node copy = NodeNames.asCopy(node.copied(NodeIds.next(ids, rotationId), rotationId, Optional.of(parentId)));
        insert(copy, parentId, OptionalInt.of(below(parentId).indexOf(id) + 1));
        copyBelow(this, id, copy.id());
        return copy;
    }

    /** Copies all of another curriculum into this one, which is empty. */
    public void copyAll(CurriculumTree other) {
        TreeDraft source = new TreeDraft(other, ids);
        for (int root = 0; root < roots.size(); root++) {
            copyBelow(source, source.roots.get(root).id(), roots.get(root).id());
        }
    }

    private void copyBelow(TreeDraft source, String from, String to) {
        for (String child : source.children(from)) {
            Node copy = source.require(child).copied(NodeIds.next(ids, rotationId), rotationId, Optional.of(to));
            insert(copy, to, OptionalInt.empty());
            copyBelow(source, child, copy.id());
        }
    }

    /** Removes a node with what is below it. */
    public void remove(String id) {
        below(requireOwn(id).parentId().orElseThrow()).remove(id);
        for (String gone : withBelow(id)) {
            byId.remove(gone);
            children.remove(gone);
        }
    }

    private void insert(Node node, String parentId, OptionalInt position) {
        List<String> siblings = below(parentId);
        int place = Math.clamp(position.orElse(siblings.size()), 0, siblings.size());
        siblings.add(place, node.id());
        byId.put(node.id(), node.at(Optional.of(parentId), place));
    }

    private Node requireOwn(String id) {
        Node node = require(id);
        if (node.type() == NodeType.CATEGORY) {
            throw new Conflict("node-fixed", "The three categories of a rotation stay as they are.");
        }
        return node;
    }

    private static void requireOrder(Node parent, NodeType type) {
        if (!parent.type().mayHold(type)) {
            throw new Conflict(
                    "node-type-order", "A %s cannot stand below a %s.".formatted(words(type), words(parent.type())));
        }
    }

    private static String words(NodeType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<String> below(String parentId) {
        return children.computeIfAbsent(parentId, id -> new ArrayList<>());
    }
}
