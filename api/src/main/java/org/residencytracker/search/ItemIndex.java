package org.residencytracker.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.Rotation;

/**
 * The items of all rotations with their words. Built anew for a curriculum only when its version changes, so that an edit shows
 * at once and a search reads one document for each rotation.
 */
@Singleton
class ItemIndex {
    /** Far more rotations than a department has. */
    private static final int MOST = 200;

    private final Curriculum curriculum;
    private final Cache<String, Indexed> indexed =
            Caffeine.newBuilder().maximumSize(MOST).build();

    ItemIndex(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * An item that can be found.
     *
     * @param name its own words in both languages
     * @param all these and those of what it stands under
     */
    record Item(SearchHit hit, Words name, Words all) {}

    List<Item> items(Rotation rotation) {
        CurriculumTree tree = curriculum.remembered(rotation.id());
        Indexed known = indexed.getIfPresent(rotation.id());
        if (known == null || !known.isOf(rotation, tree)) {
            known = new Indexed(rotation, tree, build(rotation, tree));
            indexed.put(rotation.id(), known);
        }
        return known.items();
    }

    private static List<Item> build(Rotation rotation, CurriculumTree tree) {
        return tree.leaves().stream().map(leaf -> item(rotation, tree, leaf)).toList();
    }

    private static Item item(Rotation rotation, CurriculumTree tree, Leaf leaf) {
        List<SearchHit.Step> path = new ArrayList<>();
        path.add(new SearchHit.Step(rotation.name(), rotation.nameHe().orElse(null)));
        List<Node> above = tree.path(leaf.id());
        above.forEach(
                node -> path.add(new SearchHit.Step(node.name(), node.nameHe().orElse(null))));
        Words name = Words.of(leaf.name() + " " + leaf.nameHe().orElse(""));
        Words around = Words.of(
                String.join(" ", path.stream().flatMap(ItemIndex::texts).toList()));
        SearchHit hit = new SearchHit(
                SearchKind.ITEM,
                leaf.id(),
                leaf.name(),
                leaf.nameHe().orElse(null),
                null,
                rotation.id(),
                List.copyOf(path));
        return new Item(hit, name, name.and(around));
    }

    private static Stream<String> texts(SearchHit.Step step) {
        @Nullable String nameHe = step.nameHe();
        return nameHe == null ? Stream.of(step.name()) : Stream.of(step.name(), nameHe);
    }

    private record Indexed(Rotation rotation, CurriculumTree tree, List<Item> items) {
        boolean isOf(Rotation other, CurriculumTree otherTree) {
            return tree.treeVersion() == otherTree.treeVersion()
                    && rotation.name().equals(other.name())
                    && rotation.nameHe().equals(other.nameHe());
        }
    }
}
