package org.residencytracker.curriculum;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The three fixed categories of every rotation, in their order. A category is known by the id of its root alone, never by a
 * name: names are translated and spelled in several ways.
 */
public enum CategoryKey {
    KNOWLEDGE(0, "Knowledge", "ידע"),
    SKILLS(1, "Skills", "מיומנויות"),
    GUIDANCE(2, "Guidance", "הדרכה");

    private final int order;
    private final String label;
    private final String labelHe;

    CategoryKey(int order, String label, String labelHe) {
        this.order = order;
        this.label = label;
        this.labelHe = labelHe;
    }

    /** The category whose root has the id; empty when it is no root of the rotation. */
    public static Optional<CategoryKey> ofRoot(String rotationId, String nodeId) {
        return Arrays.stream(values())
                .filter(key -> key.rootId(rotationId).equals(nodeId))
                .findFirst();
    }

    /** The id of this category's root, the same in every store. */
    public String rootId(String rotationId) {
        return "rot-" + rotationId + "-root-" + name().toLowerCase(Locale.ROOT);
    }

    /** English name, as spreadsheets write it. */
    public String label() {
        return label;
    }

    Node root(String rotationId) {
        return new Node(
                rootId(rotationId),
                rotationId,
                Optional.empty(),
                NodeType.CATEGORY,
                label,
                Optional.of(labelHe),
                order,
                false,
                Optional.empty(),
                Optional.empty());
    }
}
