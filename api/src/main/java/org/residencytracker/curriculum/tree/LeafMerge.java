package org.residencytracker.curriculum.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.NodeLink;

/** Several descriptions of one leaf made one: the highest count, every address once, otherwise the first that says anything. */
public final class LeafMerge {
    private LeafMerge() {}

    public static LeafDetails of(List<LeafDetails> leaves) {
        return new LeafDetails(
                leaves.stream().mapToInt(LeafDetails::requiredCount).max().orElse(0),
                links(leaves),
                first(leaves, LeafDetails::mcqUrl),
                first(leaves, LeafDetails::resources),
                first(leaves, LeafDetails::notes),
                first(leaves, LeafDetails::notesHe));
    }

    private static List<NodeLink> links(List<LeafDetails> leaves) {
        Map<String, NodeLink> byUrl = new LinkedHashMap<>();
        leaves.stream().flatMap(leaf -> leaf.links().stream()).forEach(link -> byUrl.putIfAbsent(link.url(), link));
        return byUrl.values().stream().limit(LeafDetails.MAX_LINKS).toList();
    }

    private static Optional<String> first(List<LeafDetails> leaves, Function<LeafDetails, Optional<String>> field) {
        return leaves.stream().flatMap(leaf -> field.apply(leaf).stream()).findFirst();
    }
}
