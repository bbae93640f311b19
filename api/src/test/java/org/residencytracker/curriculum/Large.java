package org.residencytracker.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Curricula of many leaves, {@code {rotation}-n0} and so on, ten below each subject {@code {rotation}-s0} and so on. */
final class Large {
    private Large() {}

    static List<Node> tree(String rotationId, int leaves) {
        return tree(rotationId, leaves, "Item");
    }

    static List<Node> tree(String rotationId, int leaves, String name) {
        List<Node> nodes = new ArrayList<>();
        for (int number = 0; number < leaves; number++) {
            String subject = rotationId + "-s" + number / 10;
            if (number % 10 == 0) {
                nodes.add(node(subject, CategoryKey.SKILLS.rootId(rotationId), NodeType.SUBJECT, "Subject", number));
            }
            nodes.add(node(rotationId + "-n" + number, subject, NodeType.LEAF, name, number % 10));
        }
        return nodes;
    }

    private static Node node(String id, String parentId, NodeType type, String name, int order) {
        return new Node(
                id,
                NodeIds.rotationOf(id).orElseThrow(),
                Optional.of(parentId),
                type,
                name,
                Optional.empty(),
                order,
                false,
                type == NodeType.LEAF ? Optional.of(LeafDetails.counting(1)) : Optional.empty(),
                Optional.empty());
    }
}
