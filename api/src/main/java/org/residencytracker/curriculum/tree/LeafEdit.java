package org.residencytracker.curriculum.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;

/** What a request says of a leaf's own members; absent ones stay. */
record LeafEdit(
        @Nullable Integer requiredCount,
        @Nullable List<LinkRequest> links,
        @Nullable String mcqUrl,
        @Nullable String resources,
        @Nullable String notes,
        @Nullable String notesHe) {
    /** A new node's details: present for leaves only. */
    Optional<LeafDetails> fresh(NodeType type) {
        requireFitting(type);
        return type == NodeType.LEAF ? Optional.of(over(LeafDetails.counting(0))) : Optional.empty();
    }

    Node over(Node node) {
        requireFitting(node.type());
        return node.leaf().map(leaf -> node.withLeaf(over(leaf))).orElse(node);
    }

    private LeafDetails over(LeafDetails before) {
        return new LeafDetails(
                requiredCount == null ? before.requiredCount() : requiredCount,
                links == null
                        ? before.links()
                        : links.stream().map(LinkRequest::link).toList(),
                edited(mcqUrl, before.mcqUrl()),
                edited(resources, before.resources()),
                edited(notes, before.notes()),
                edited(notesHe, before.notesHe()));
    }

    private static Optional<String> edited(@Nullable String text, Optional<String> before) {
        return text == null ? before : NodeNames.present(text);
    }

    private void requireFitting(NodeType type) {
        if (type == NodeType.LEAF) {
            return;
        }
        List<String> given = new ArrayList<>();
        Stream.of(
                        named("requiredCount", requiredCount),
                        named("links", links),
                        named("mcqUrl", mcqUrl),
                        named("resources", resources),
                        named("notes", notes),
                        named("notesHe", notesHe))
                .flatMap(Optional::stream)
                .forEach(given::add);
        if (!given.isEmpty()) {
            throw new Invalid(
                    "invalid-request",
                    "Only leaves have counts, links and notes.",
                    given.stream()
                            .map(member -> new Violation("/" + member, "leaf-only", "only a leaf has this"))
                            .toArray(Violation[]::new));
        }
    }

    private static Optional<String> named(String member, @Nullable Object value) {
        return value == null ? Optional.empty() : Optional.of(member);
    }
}
