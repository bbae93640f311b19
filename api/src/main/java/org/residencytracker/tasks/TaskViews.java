package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;

/** Shows entries with the names that people and items have now. */
@Singleton
final class TaskViews {
    private final AccountDirectory directory;
    private final Curriculum curriculum;
    private final Authority authority;

    TaskViews(AccountDirectory directory, Curriculum curriculum, Authority authority) {
        this.directory = directory;
        this.curriculum = curriculum;
        this.authority = authority;
    }

    TaskView of(Viewer viewer, Task task) {
        return of(viewer, List.of(task)).getFirst();
    }

    List<TaskView> of(Viewer viewer, List<Task> tasks) {
        Page page = page(viewer, tasks);
        return tasks.stream().map(page::view).toList();
    }

    DecisionsView of(Viewer viewer, Collection<DecisionResult> results) {
        Page page = page(
                viewer,
                results.stream().flatMap(result -> result.task().stream()).toList());
        return new DecisionsView(results.stream()
                .map(result -> new DecisionsView.Item(
                        result.taskId(),
                        result.outcome(),
                        result.task().map(page::view).orElse(null)))
                .toList());
    }

    private Page page(Viewer viewer, List<Task> tasks) {
        Set<AccountId> people = new HashSet<>();
        tasks.forEach(task -> {
            people.add(task.residentId());
            task.feedback().forEach(feedback -> people.add(feedback.by()));
        });
        return new Page(viewer, directory.findAll(people), trees(tasks), authority.of(viewer));
    }

    private Map<String, CurriculumTree> trees(List<Task> tasks) {
        Map<String, CurriculumTree> trees = new HashMap<>();
        tasks.forEach(task -> trees.computeIfAbsent(task.rotationId(), curriculum::remembered));
        return trees;
    }

    private static Optional<Leaf> item(Map<String, CurriculumTree> trees, Task task) {
        return Optional.ofNullable(trees.get(task.rotationId())).flatMap(tree -> tree.leaf(task.itemId()));
    }

    /** What the views of several entries share. */
    private record Page(
            Viewer viewer,
            Map<AccountId, Person> people,
            Map<String, CurriculumTree> trees,
            Predicate<Task> mayDecide) {
        TaskView view(Task task) {
            Optional<Leaf> leaf = item(trees, task);
            return new TaskView(
                    task.id(),
                    task.version(),
                    person(task.residentId()),
                    task.rotationId(),
                    task.itemId(),
                    leaf.map(Leaf::name).orElse(task.itemId()),
                    leaf.flatMap(Leaf::nameHe).orElse(null),
                    leaf.map(Leaf::category).orElse(null),
                    task.count(),
                    task.requiredCount(),
                    task.status(),
                    task.note().orElse(null),
                    task.performedOn(),
                    task.createdAt(),
                    task.decidedAt().orElse(null),
                    task.decidedBy().map(this::person).orElse(null),
                    task.feedback().stream().map(this::feedback).toList(),
                    TaskPolicy.allowedActions(viewer, task, mayDecide.test(task)));
        }

        private TaskView.FeedbackView feedback(Task.Feedback feedback) {
            return new TaskView.FeedbackView(
                    person(feedback.by()),
                    feedback.at(),
                    feedback.action(),
                    feedback.text().orElse(null));
        }

        private PersonView person(AccountId id) {
            return Optional.ofNullable(people.get(id)).map(PersonView::from).orElseGet(() -> PersonView.former(id));
        }
    }
}
