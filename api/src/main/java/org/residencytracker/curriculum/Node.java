package org.residencytracker.curriculum;

import java.util.Optional;

/**
 * A node of a rotation's curriculum. Its id names its rotation ({@link NodeIds}).
 *
 * @param parentId empty for the three roots only
 * @param name 1 to 200 characters, English as a rule
 * @param order place among its siblings, from 0 without gaps
 * @param archived whether this very node is archived; see {@link CurriculumTree#isArchived} for what lies below one
 * @param leaf present for leaves only
 * @param imported what its last import left; empty when no import wrote it
 */
public record Node(
        String id,
        String rotationId,
        Optional<String> parentId,
        NodeType type,
        String name,
        Optional<String> nameHe,
        int order,
        boolean archived,
        Optional<LeafDetails> leaf,
        Optional<ImportMark> imported) {
    public Node {
        if ((type == NodeType.LEAF) != leaf.isPresent() || (type == NodeType.CATEGORY) != parentId.isEmpty()) {
            throw new IllegalArgumentException("Not a whole node: " + id);
        }
    }

    public boolean isLeaf() {
        return type == NodeType.LEAF;
    }

    public Node at(Optional<String> parent, int place) {
        return new Node(id, rotationId, parent, type, name, nameHe, place, archived, leaf, imported);
    }

    public Node named(String newName, Optional<String> newNameHe) {
        return new Node(id, rotationId, parentId, type, newName, newNameHe, order, archived, leaf, imported);
    }

    public Node withLeaf(LeafDetails details) {
        return new Node(id, rotationId, parentId, type, name, nameHe, order, archived, Optional.of(details), imported);
    }

    public Node withArchived(boolean away) {
        return new Node(id, rotationId, parentId, type, name, nameHe, order, away, leaf, imported);
    }

    public Node withImported(Optional<ImportMark> mark) {
        return new Node(id, rotationId, parentId, type, name, nameHe, order, archived, leaf, mark);
    }

    /** This node under another id, in another place, such as a copy's; nothing of its import comes along. */
    public Node copied(String newId, String newRotationId, Optional<String> newParentId) {
        return new Node(newId, newRotationId, newParentId, type, name, nameHe, order, archived, leaf, Optional.empty());
    }
}
