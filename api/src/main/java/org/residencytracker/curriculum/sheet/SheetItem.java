package org.residencytracker.curriculum.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.NodeLink;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.curriculum.tree.LeafMerge;
import org.residencytracker.imports.sheet.Texts;

/**
 * What a sheet says of one item, rows of the same path and title made one. What it leaves out stays as it is.
 *
 * @param row the first row that names it
 * @param levels from the subject down to the item's parent
 */
record SheetItem(
        int row,
        CategoryKey category,
        List<Level> levels,
        String title,
        Optional<String> titleHe,
        Optional<Integer> requiredCount,
        List<NodeLink> links,
        Optional<String> mcqUrl,
        Optional<String> resources,
        Optional<String> notes,
        Optional<String> notesHe) {
    SheetItem {
        levels = List.copyOf(levels);
        links = List.copyOf(links);
    }

    /**
     * A node above the item.
     *
     * @param collapses whether it repeats the name above it and so stands for no level of its own, unless the curriculum has it
     */
    record Level(NodeType type, String name, Optional<String> nameHe, boolean collapses) {}

    /** Equal for rows that are about the same item. */
    String key() {
        List<String> names = new ArrayList<>(List.of(category.name()));
        levels.stream()
                .filter(level -> !level.collapses())
                .forEach(level -> names.add(level.type() + " " + Texts.normalise(level.name())));
        names.add(Texts.normalise(title));
        return String.join("\n", names);
    }

    /** This and a later row about the same item: the larger count, all links, otherwise what is said first. */
    SheetItem with(SheetItem other) {
        LeafDetails both = LeafMerge.of(List.of(said(), other.said()));
        Optional<Integer> count = requiredCount.isEmpty() && other.requiredCount.isEmpty()
                ? Optional.empty()
                : Optional.of(both.requiredCount());
        return new SheetItem(
                row,
                category,
                levels,
                title,
                titleHe.or(other::titleHe),
                count,
                both.links(),
                both.mcqUrl(),
                both.resources(),
                both.notes(),
                both.notesHe());
    }

    private LeafDetails said() {
        return new LeafDetails(requiredCount.orElse(0), links, mcqUrl, resources, notes, notesHe);
    }

    /** A leaf as the sheet wants it: links of the same address take the sheet's labels, others are added. */
    LeafDetails over(LeafDetails before) {
        Map<String, NodeLink> merged = new LinkedHashMap<>();
        before.links().forEach(link -> merged.put(link.url(), link));
        for (NodeLink link : links) {
            String numbered = "Link " + (merged.size() + 1);
            merged.merge(link.url(), labelled(link, numbered), (known, added) -> relabelled(known, link));
        }
        return new LeafDetails(
                requiredCount.orElse(before.requiredCount()),
                merged.values().stream().limit(LeafDetails.MAX_LINKS).toList(),
                mcqUrl.or(before::mcqUrl),
                resources.or(before::resources),
                notes.or(before::notes),
                notesHe.or(before::notesHe));
    }

    private static NodeLink labelled(NodeLink link, String label) {
        return link.label().isPresent() || link.labelHe().isPresent()
                ? link
                : new NodeLink(Optional.of(label), Optional.empty(), link.url());
    }

    private static NodeLink relabelled(NodeLink known, NodeLink said) {
        return new NodeLink(said.label().or(known::label), said.labelHe().or(known::labelHe), known.url());
    }
}
