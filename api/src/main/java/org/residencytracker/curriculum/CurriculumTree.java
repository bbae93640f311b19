package org.residencytracker.curriculum;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A rotation's curriculum at one version: immutable, well formed, and always with its three roots. */
public final class CurriculumTree {
    private final String rotationId;
    private final long treeVersion;
    private final Map<String, Node> byId = new LinkedHashMap<>();
    private final Map<String, List<Node>> children;
    private final List<Node> roots;
    private final List<Leaf> leaves;

    /** @param nodes in any order, without the roots; what hangs on no root is not part of the tree */
    public CurriculumTree(String rotationId, long treeVersion, Collection<Node> nodes) {
        this.rotationId = rotationId;
        this.treeVersion = treeVersion;
        roots = List.of(CategoryKey.values()).stream()
                .map(key -> key.root(rotationId))
                .toList();
        children = nodes.stream()
                .filter(node -> node.parentId().isPresent())
                .sorted(Comparator.comparingInt(Node::order))
                .collect(Collectors.groupingBy(node -> node.parentId().orElseThrow()));
        roots.forEach(this::add);
        leaves = byId.values().stream()
                .filter(node -> node.isLeaf() && !isArchived(node.id()))
                .map(this::asLeaf)
                .toList();
    }

    private void add(Node node) {
        if (byId.putIfAbsent(node.id(), node) == null) {
            children(node.id()).forEach(this::add);
        }
    }

    public String rotationId() {
        return rotationId;
    }

    public long treeVersion() {
        return treeVersion;
    }

    /** All nodes, each before what is below it, siblings in their order: as they are displayed. */
    public List<Node> nodes() {
        return List.copyOf(byId.values());
    }

    /** Knowledge, skills, guidance. */
    public List<Node> roots() {
        return roots;
    }

    public Optional<Node> node(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The nodes directly below one, in their order. */
    public List<Node> children(String id) {
        return children.getOrDefault(id, List.of());
    }

    /** The leaf of the id, archived or not; empty when it is no leaf of this tree. */
    public Optional<Leaf> leaf(String id) {
        return node(id).filter(Node::isLeaf).map(this::asLeaf);
    }

    /** The leaves that count, in their order: neither archived nor below something archived. */
    public List<Leaf> leaves() {
        return leaves;
    }

    /**
     * The nodes above one, from its root to its parent; empty for a root.
     *
     * @throws IllegalArgumentException when there is no such node
     */
    public List<Node> path(String id) {
        List<Node> path = new ArrayList<>();
        Optional<String> above = require(id).parentId();
        while (above.isPresent()) {
            Node parent = require(above.get());
            path.addFirst(parent);
            above = parent.parentId();
        }
        return List.copyOf(path);
    }

    /**
     * The category a node belongs to.
     *
     * @throws IllegalArgumentException when there is no such node
     */
    public CategoryKey category(String id) {
        List<Node> path = path(id);
        String root = path.isEmpty() ? id : path.getFirst().id();
        return CategoryKey.ofRoot(rotationId, root).orElseThrow();
    }

    /**
     * Whether the node, or one above it, is archived.
     *
     * @throws IllegalArgumentException when there is no such node
     */
    public boolean isArchived(String id) {
        return require(id).archived() || path(id).stream().anyMatch(Node::archived);
    }

    private Node require(String id) {
        return node(id).orElseThrow(() -> new IllegalArgumentException("No node " + id));
    }

    private Leaf asLeaf(Node node) {
        return Leaf.of(node, category(node.id()));
    }
}
