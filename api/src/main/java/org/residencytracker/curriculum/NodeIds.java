package org.residencytracker.curriculum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.residencytracker.platform.id.IdSource;

/**
 * Ids of nodes. An id names its rotation, {@code {rotationId}-{random letters and digits}} or that of a root, so that a node is
 * found by its id alone with one read, of its rotation.
 */
public final class NodeIds {
    private static final Pattern ROOT = Pattern.compile("rot-(.+)-root-(knowledge|skills|guidance)");

    private NodeIds() {}

    /** A new id for a node of the rotation. */
    public static String next(IdSource ids, String rotationId) {
        return rotationId + "-" + ids.next().replaceAll("[^A-Za-z0-9]", "x");
    }

    /** The rotation that the id names; empty when it is not an id of a node. */
    public static Optional<String> rotationOf(String nodeId) {
        Matcher root = ROOT.matcher(nodeId);
        if (root.matches()) {
            return Optional.of(root.group(1));
        }
        int dash = nodeId.lastIndexOf('-');
        return dash > 0 ? Optional.of(nodeId.substring(0, dash)) : Optional.empty();
    }
}
