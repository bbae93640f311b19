package org.residencytracker.curriculum;

/** Levels of a curriculum, from the root down. A level may be left out; only leaves are logged. */
public enum NodeType {
    CATEGORY,
    SUBJECT,
    TOPIC,
    SUB_TOPIC,
    SUB_SUB_TOPIC,
    LEAF;

    /** Whether a node of the other type may stand directly below one of this. */
    public boolean mayHold(NodeType other) {
        return this != LEAF && other.compareTo(this) > 0;
    }
}
