package org.residencytracker.curriculum;

import java.util.Optional;

/** An item that residents log, with where it belongs. */
public record Leaf(
        String id, String rotationId, CategoryKey category, String name, Optional<String> nameHe, LeafDetails details) {
    static Leaf of(Node node, CategoryKey category) {
        return new Leaf(
                node.id(),
                node.rotationId(),
                category,
                node.name(),
                node.nameHe(),
                node.leaf().orElseThrow());
    }

    /** How often it is to be done; 0 asks for nothing. */
    public int requiredCount() {
        return details.requiredCount();
    }
}
