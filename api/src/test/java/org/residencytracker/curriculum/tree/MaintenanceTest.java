package org.residencytracker.curriculum.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.curriculum.CategoryKey;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.curriculum.LeafDetails;
import org.residencytracker.curriculum.Node;
import org.residencytracker.curriculum.NodeLink;
import org.residencytracker.curriculum.NodeType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MaintenanceTest {
    private static final String SKILLS = CategoryKey.SKILLS.rootId("icu");

    private final AtomicInteger last = new AtomicInteger();
    private final TreeDraft draft =
            new TreeDraft(new CurriculumTree("icu", 1, List.of()), () -> "n" + last.incrementAndGet());

    @Test
    void what_is_there_twice_becomes_one_with_the_highest_count_and_all_that_was_below() {
        Node first = subject("Airway");
        leaf(first, "Mask ventilation", 20);
        Node second = subject(" airway ");
        leaf(second, "mask  ventilation", 30);
        leaf(second, "Intubation", 5);

        MaintenanceReport report = Maintenance.run(draft, Set.of());

        assertThat(report.duplicates()).hasSize(2);
        assertThat(leaves())
                .extracting(Leaf::name, Leaf::requiredCount)
                .containsExactly(tuple("Mask ventilation", 30), tuple("Intubation", 5));
        assertThat(Maintenance.run(draft, Set.of())).isEqualTo(new MaintenanceReport(List.of(), List.of()));
    }

    @Test
    void what_entries_refer_to_is_kept_or_archived_and_never_removed() {
        Node subject = subject("Airway");
        leaf(subject, "Mask ventilation", 20);
        Node second = leaf(subject, "Mask ventilation", 30);
        Node third = leaf(subject, "Mask ventilation", 10);

        MaintenanceReport report = Maintenance.run(draft, Set.of(second.id(), third.id()));

        assertThat(report.duplicates().getFirst().keptId()).isEqualTo(second.id());
        assertThat(report.removedIds()).hasSize(1);
        assertThat(draft.require(third.id()).archived()).isTrue();
        assertThat(leaves()).extracting(Leaf::id).containsExactly(second.id());
    }

    @Test
    void counts_out_of_bounds_are_mended() {
        Node subject = subject("Airway");
        leaf(subject, "Below", -3);
        leaf(subject, "Above", 20_000);
        leaf(subject, "Within", 7);

        MaintenanceReport report = Maintenance.run(draft, Set.of());

        assertThat(report.badCounts())
                .extracting(MaintenanceReport.BadCount::after)
                .containsExactly(0, 10_000);
        assertThat(leaves()).extracting(Leaf::requiredCount).containsExactly(0, 10_000, 7);
    }

    @Test
    void links_come_together_and_the_first_text_stays() {
        Node subject = subject("Airway");
        Node first = leaf(subject, "Mask ventilation", 1);
        Node second = leaf(subject, "Mask ventilation", 1);
        draft.edit(first.id(), node -> node.withLeaf(details("https://a.example", Optional.empty())));
        draft.edit(second.id(), node -> node.withLeaf(details("https://b.example", Optional.of("Supervised"))));

        Maintenance.run(draft, Set.of());

        LeafDetails kept = leaves().getFirst().details();
        assertThat(kept.links()).extracting(NodeLink::url).containsExactly("https://a.example", "https://b.example");
        assertThat(kept.notes()).contains("Supervised");
    }

    private static LeafDetails details(String url, Optional<String> notes) {
        NodeLink link = new NodeLink(Optional.empty(), Optional.empty(), url);
        return new LeafDetails(1, List.of(link), Optional.empty(), Optional.empty(), notes, Optional.empty());
    }

    private List<Leaf> leaves() {
        return new CurriculumTree("icu", 2, draft.nodes()).leaves();
    }

    private Node subject(String name) {
        return draft.add(SKILLS, new NewNode(NodeType.SUBJECT, name, Optional.empty(), Optional.empty()));
    }

    private Node leaf(Node parent, String name, int count) {
        return draft.add(
                parent.id(),
                new NewNode(NodeType.LEAF, name, Optional.empty(), Optional.of(LeafDetails.counting(count))));
    }
}
