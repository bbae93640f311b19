package org.residencytracker.dashboards;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.dashboards.ResidentDashboardView.Recommendation;
import org.residencytracker.tasks.OwnEntries;
import org.residencytracker.tasks.TaskView;
import org.residencytracker.tasks.count.TaskStatus;
import org.residencytracker.tasks.progress.Overview;

/**
 * What a resident should do next: put right what was sent back or rejected, read what a tutor wrote, end what is half done, begin
 * what is untouched.
 */
final class Recommendations {
    private static final int MOST = 5;
    private static final int MOST_SENT_BACK = 2;
    private static final int MOST_FEEDBACK = 1;
    private static final int MOST_UNTOUCHED = 2;
    private static final int HALF = 50;
    private static final Comparator<Overview.Item> FULLEST_FIRST = Comparator.comparingInt(
                    (Overview.Item item) -> item.sums().percent())
            .reversed();

    private Recommendations() {}

    static List<Recommendation> of(OwnEntries.News news, List<Overview.Item> items, Optional<CurriculumTree> tree) {
        Stream<TaskView> sentBack = Stream.concat(
                news.sentBack().stream(),
                news.decided().stream().filter(entry -> entry.status() == TaskStatus.REJECTED));
        Stream<TaskView> feedback = news.decided().stream()
                .filter(entry -> entry.status() == TaskStatus.APPROVED)
                .filter(Recommendations::isCommented);
        Set<String> named = new HashSet<>();
        return Stream.of(
                        sentBack.limit(MOST_SENT_BACK).map(entry -> of(Recommendation.Kind.SENT_BACK, entry)),
                        feedback.limit(MOST_FEEDBACK).map(entry -> of(Recommendation.Kind.NEW_FEEDBACK, entry)),
                        of(items, tree, Recommendation.Kind.NEARLY_DONE, Recommendations::isNearlyDone)
                                .limit(MOST),
                        of(items, tree, Recommendation.Kind.NOT_STARTED, Recommendations::isUntouched)
                                .limit(MOST_UNTOUCHED))
                .flatMap(part -> part)
                .filter(shown -> named.add(shown.itemId()) || shown.taskId() != null)
                .limit(MOST)
                .toList();
    }

    private static Stream<Recommendation> of(
            List<Overview.Item> items,
            Optional<CurriculumTree> tree,
            Recommendation.Kind kind,
            Predicate<Overview.Item> wanted) {
        return items.stream()
                .filter(wanted)
                .sorted(FULLEST_FIRST)
                .flatMap(item ->
                        tree.flatMap(known -> known.leaf(item.itemId())).map(leaf -> of(kind, leaf, item)).stream());
    }

    private static Recommendation of(Recommendation.Kind kind, Leaf leaf, Overview.Item item) {
        return new Recommendation(
                kind,
                leaf.id(),
                leaf.name(),
                leaf.nameHe().orElse(null),
                leaf.rotationId(),
                null,
                item.sums().percent());
    }

    private static Recommendation of(Recommendation.Kind kind, TaskView entry) {
        return new Recommendation(
                kind,
                entry.itemId(),
                entry.itemName(),
                entry.itemNameHe(),
                entry.rotationId(),
                entry.id().value(),
                null);
    }

    private static boolean isCommented(TaskView entry) {
        return !entry.feedback().isEmpty() && entry.feedback().getLast().text() != null;
    }

    private static boolean isNearlyDone(Overview.Item item) {
        return item.sums().percent() >= HALF && item.sums().remaining() > 0;
    }

    private static boolean isUntouched(Overview.Item item) {
        return item.sums().approved() == 0 && item.sums().awaiting() == 0;
    }
}
