package org.residencytracker.curriculum.sheet;

import java.util.Map;
import java.util.Optional;
import org.residencytracker.curriculum.ImportMark;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.platform.json.RecordCodec;

/** A node as an import remembers it for its undo. */
record NodeSnapshot(
        String id,
        String rotationId,
        Optional<String> parentId,
        NodeType type,
        String name,
        Optional<String> nameHe,
        int order,
        boolean archived,
        Optional<LeafDetails> details,
        Optional<ImportMark> imported) {
    private static final RecordCodec<NodeSnapshot> CODEC = new RecordCodec<>(NodeSnapshot.class);

    static Map<String, Object> of(Node node) {
        return CODEC.encode(new NodeSnapshot(
                node.id(),
                node.rotationId(),
                node.parentId(),
                node.type(),
                node.name(),
                node.nameHe(),
                node.order(),
                node.archived(),
                node.leaf(),
                node.imported()));
    }

    static Node node(Map<String, Object> body) {
        NodeSnapshot kept = CODEC.decode(body);
        return new Node(
                kept.id,
                kept.rotationId,
                kept.parentId,
                kept.type,
                kept.name,
                kept.nameHe,
                kept.order,
                kept.archived,
                kept.details,
                kept.imported);
    }
}
