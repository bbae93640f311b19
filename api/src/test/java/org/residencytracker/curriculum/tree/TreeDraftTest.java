package org.residencytracker.curriculum.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeNotFoundException;
import org.residencytracker.curriculum.NodeType;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.Conflict;
import org.residencytracker.platform.problem.DomainException;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TreeDraftTest {
    private static final String SKILLS = CategoryKey.SKILLS.rootId("icu");
    private static final int STEPS = 400;

    private final AtomicInteger last = new AtomicInteger();
    private final IdSource ids = () -> "n" + last.incrementAndGet();
    private final TreeDraft draft = new TreeDraft(new CurriculumTree("icu", 1, List.of()), ids);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void whatever_is_done_in_whatever_order_the_tree_stays_well_formed(long seed) {
        Random random = new Random(seed);

        for (int step = 0; step < STEPS; step++) {
            List<Node> before = draft.nodes();
            try {
                anything(random, before);
            } catch (DomainException refused) {
                assertThat(draft.nodes()).as("a refused step, seed %d", seed).isEqualTo(before);
            }
            assertWellFormed(seed);
        }
    }

    private void anything(Random random, List<Node> nodes) {
        String id = nodes.get(random.nextInt(nodes.size())).id();
        String other = nodes.get(random.nextInt(nodes.size())).id();
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> {
                NodeType type = List.of(NodeType.values()).get(random.nextInt(6));
                Optional<LeafDetails> leaf =
                        type == NodeType.LEAF ? Optional.of(LeafDetails.counting(1)) : Optional.empty();
                draft.add(id, new NewNode(type, "Name " + random.nextInt(5), Optional.empty(), leaf));
            }
            case 3 -> draft.move(id, other, OptionalInt.of(random.nextInt(4)));
            case 4 -> draft.move(id, draft.require(id).parentId().orElse(other), OptionalInt.of(random.nextInt(9)));
            case 5 -> draft.edit(id, node -> node.withArchived(random.nextBoolean()));
            case 6 -> draft.duplicate(id);
            default -> {
                if (random.nextInt(4) == 0) {
                    draft.remove(id);
                }
            }
        }
    }

    private void assertWellFormed(long seed) {
        List<Node> nodes = draft.nodes();
        CurriculumTree tree = new CurriculumTree("icu", 2, nodes);
        assertThat(tree.nodes()).as("no orphan and no cycle, seed %d", seed).isEqualTo(nodes);
        assertThat(tree.roots()).hasSize(3).allMatch(root -> nodes.contains(root));
        for (Node node : nodes) {
            List<Node> children = tree.children(node.id());
            assertThat(children).allMatch(child -> node.type().mayHold(child.type()));
            for (int place = 0; place < children.size(); place++) {
                assertThat(children.get(place).order()).isEqualTo(place);
            }
        }
    }

    @Test
    void a_node_cannot_be_moved_below_itself() {
        Node subject = inner(SKILLS, NodeType.SUBJECT, "Airway");
        Node topic = inner(subject.id(), NodeType.TOPIC, "Masks");

        assertThatThrownBy(() -> draft.move(subject.id(), topic.id(), OptionalInt.empty()))
                .isInstanceOf(Conflict.class)
                .hasFieldOrPropertyWithValue("slug", "node-move-cycle");
    }

    @Test
    void a_topic_cannot_hold_a_subject_and_a_leaf_holds_nothing() {
        Node topic = inner(SKILLS, NodeType.TOPIC, "Masks");
        Node leaf = leaf(topic.id(), "Mask ventilation");

        assertThatThrownBy(() -> inner(topic.id(), NodeType.SUBJECT, "Airway"))
                .hasFieldOrPropertyWithValue("slug", "node-type-order");
        assertThatThrownBy(() -> leaf(leaf.id(), "Another")).hasFieldOrPropertyWithValue("slug", "node-type-order");
    }

    @Test
    void the_three_roots_stay_as_they_are() {
        assertThatThrownBy(() -> draft.remove(SKILLS)).hasFieldOrPropertyWithValue("slug", "node-fixed");
        assertThatThrownBy(() -> draft.edit(SKILLS, node -> node.withArchived(true)))
                .hasFieldOrPropertyWithValue("slug", "node-fixed");
    }

    @Test
    void what_is_removed_takes_what_is_below_along() {
        Node subject = inner(SKILLS, NodeType.SUBJECT, "Airway");
        Node leaf = leaf(subject.id(), "Mask ventilation");

        draft.remove(subject.id());

        assertThat(draft.nodes()).hasSize(3);
        assertThatThrownBy(() -> draft.require(leaf.id())).isInstanceOf(NodeNotFoundException.class);
    }

    @Test
    void a_copy_stands_right_after_its_original_with_all_below_it() {
        Node first = inner(SKILLS, NodeType.SUBJECT, "Airway");
        leaf(first.id(), "Mask ventilation");
        Node second = inner(SKILLS, NodeType.SUBJECT, "Vessels");

        Node copy = draft.duplicate(first.id());

        assertThat(draft.children(SKILLS)).containsExactly(first.id(), copy.id(), second.id());
        assertThat(copy.name()).isEqualTo("Airway (copy)");
        assertThat(draft.children(copy.id()))
                .extracting(id -> draft.require(id).name())
                .containsExactly("Mask ventilation");
    }

    private Node inner(String parentId, NodeType type, String name) {
        return draft.add(parentId, new NewNode(type, name, Optional.empty(), Optional.empty()));
    }

    private Node leaf(String parentId, String name) {
        return draft.add(
                parentId, new NewNode(NodeType.LEAF, name, Optional.empty(), Optional.of(LeafDetails.counting(1))));
    }
}
