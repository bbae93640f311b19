package org.residencytracker.curriculum.tree;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.curriculum.ImportMark;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeLink;

/** A node's fields as texts that people compare, under the names they have in the API. */
public final class NodeFields {
    private NodeFields() {}

    /** The fields in their order; an empty list where the node says nothing. */
    public static Map<String, List<String>> of(Node node) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("name", List.of(node.name()));
        fields.put("nameHe", list(node.nameHe()));
        fields.put("archived", node.archived() ? List.of("true") : List.of());
        node.leaf().ifPresent(leaf -> put(fields, leaf));
        return fields;
    }

    private static void put(Map<String, List<String>> fields, LeafDetails leaf) {
        fields.put("requiredCount", List.of(Integer.toString(leaf.requiredCount())));
        fields.put("mcqUrl", list(leaf.mcqUrl()));
        fields.put("resources", list(leaf.resources()));
        fields.put("notes", list(leaf.notes()));
        fields.put("notesHe", list(leaf.notesHe()));
        fields.put("links", leaf.links().stream().map(NodeFields::text).toList());
    }

    private static String text(NodeLink link) {
        return String.join(
                " ",
                List.of(link.label().orElse(""), link.labelHe().orElse(""), link.url()).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static List<String> list(Optional<String> text) {
        return text.stream().toList();
    }

    /** The node after an edit by hand: of a field that an import wrote it remembers what that import left. */
    public static Node marked(Node before, Node after) {
        return after.withImported(after.imported().map(mark -> {
            Map<String, List<String>> left = new HashMap<>(mark.left());
            Map<String, List<String>> now = of(after);
            of(before).forEach((field, value) -> {
                if (!value.equals(now.get(field))) {
                    left.putIfAbsent(field, value);
                }
            });
            left.entrySet().removeIf(entry -> entry.getValue().equals(now.get(entry.getKey())));
            return new ImportMark(mark.importId(), left);
        }));
    }

    /** What the node's last import left in a field; empty when no import wrote the node. */
    public static Optional<List<String>> lastImport(Node node, String field) {
        return node.imported().map(mark -> mark.left().getOrDefault(field, of(node).getOrDefault(field, List.of())));
    }
}
