package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.residencytracker.assignments.Residencies;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.LatestEntry;
import org.residencytracker.tasks.count.TaskGroupId;

/** The items that a resident logged last and may log again. Its tally remembers them, so that no entry is read. */
@Singleton
public final class RecentItems {
    private static final int MOST = 5;

    private final Residencies residencies;
    private final Counters counters;
    private final Curriculum curriculum;

    RecentItems(Residencies residencies, Counters counters, Curriculum curriculum) {
        this.residencies = residencies;
        this.counters = counters;
        this.curriculum = curriculum;
    }

    /** Those of the active rotation; none without one. */
    RecentItemsView of(AccountId resident) {
        Optional<String> rotation = residencies.find(resident).activeRotationId();
        return new RecentItemsView(
                rotation.map(active -> of(active, latest(resident, active))).orElse(List.of()));
    }

    /** Those of a rotation, of entries that come with the newest first; an item that is archived is left out. */
    public List<RecentItemsView.Item> of(String rotationId, List<LatestEntry> latest) {
        CurriculumTree tree = curriculum.remembered(rotationId);
        Set<String> seen = new HashSet<>();
        return latest.stream()
                .filter(entry -> seen.add(entry.itemId()))
                .flatMap(entry -> item(tree, entry).stream())
                .limit(MOST)
                .toList();
    }

    private List<LatestEntry> latest(AccountId resident, String rotationId) {
        return counters.tallies(List.of(new TaskGroupId(resident, rotationId)))
                .getFirst()
                .latest();
    }

    private static Optional<RecentItemsView.Item> item(CurriculumTree tree, LatestEntry entry) {
        return tree.leaf(entry.itemId())
                .filter(leaf -> !tree.isArchived(leaf.id()))
                .map(leaf -> item(leaf, entry));
    }

    private static RecentItemsView.Item item(Leaf leaf, LatestEntry entry) {
        return new RecentItemsView.Item(
                leaf.id(),
                leaf.name(),
                leaf.nameHe().orElse(null),
                entry.count(),
                entry.note().orElse(null));
    }
}
