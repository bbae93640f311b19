package org.residencytracker.curriculum.tree;

import java.util.Optional;
import org.residencytracker.curriculum.Node;
import org.residencytracker.imports.sheet.Texts;

/** Names of nodes: how they are compared, and what a copy is called. */
public final class NodeNames {
    public static final int MAX_LENGTH = 200;

    private static final String COPY = " (copy)";
    private static final String COPY_HE = " (עותק)";

    private NodeNames() {}

    /** Whether the node goes by the name in either language. */
    public static boolean isNamed(Node node, String name) {
        String wanted = Texts.normalise(name);
        return Texts.normalise(node.name()).equals(wanted)
                || node.nameHe().map(Texts::normalise).filter(wanted::equals).isPresent();
    }

    static Node asCopy(Node node) {
        return node.named(shortened(node.name(), COPY), node.nameHe().map(name -> shortened(name, COPY_HE)));
    }

    private static String shortened(String name, String ending) {
        int most = MAX_LENGTH - ending.length();
        int end = Math.min(name.length(), most);
        // Both halves of a surrogate pair stay or go together.
        boolean splits = end < name.length() && Character.isHighSurrogate(name.charAt(end - 1));
        return name.substring(0, splits ? end - 1 : end) + ending;
    }

    /** The visible text, or empty where there is none. */
    public static Optional<String> present(String text) {
        return Optional.of(Texts.visible(text)).filter(visible -> !visible.isEmpty());
    }
}
