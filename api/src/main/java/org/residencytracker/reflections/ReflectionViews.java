package org.residencytracker.reflections;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.curriculum.Node;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;

/** Shows reflections with the names of people and items, looked up for a whole page at once. */
@Singleton
class ReflectionViews {
    private final AccountDirectory people;
    private final Curriculum curriculum;
    private final ReflectionPolicy policy;

    ReflectionViews(AccountDirectory people, Curriculum curriculum, ReflectionPolicy policy) {
        this.people = people;
        this.curriculum = curriculum;
        this.policy = policy;
    }

    List<ReflectionView> all(Viewer viewer, List<Reflection> reflections) {
        Map<AccountId, Person> known = people.findAll(
                reflections.stream().flatMap(ReflectionViews::named).distinct().toList());
        Map<String, CurriculumTree> trees = new HashMap<>();
        reflections.forEach(reflection -> trees.computeIfAbsent(reflection.rotationId(), curriculum::remembered));
        return reflections.stream()
                .map(reflection ->
                        view(viewer, reflection, known, Objects.requireNonNull(trees.get(reflection.rotationId()))))
                .toList();
    }

    ReflectionView one(Viewer viewer, Reflection reflection) {
        return all(viewer, List.of(reflection)).getFirst();
    }

    ReflectionFormView form(Viewer viewer, ReflectionForm form) {
        AccountId resident = form.task().residentId();
        return new ReflectionFormView(
                form.task().id(),
                person(people.findAll(List.of(resident)), resident),
                form.task().itemName(),
                form.task().itemNameHe().orElse(null),
                form.task().performedOn(),
                form.audience(),
                form.template().id(),
                form.template().sections(),
                form.draft().map(DraftView::from).orElse(null),
                form.submitted().map(own -> one(viewer, own)).orElse(null),
                form.residents().map(theirs -> one(viewer, theirs)).orElse(null));
    }

    private ReflectionView view(
            Viewer viewer, Reflection reflection, Map<AccountId, Person> known, CurriculumTree tree) {
        Optional<Node> item = tree.node(reflection.itemId());
        return new ReflectionView(
                reflection.id(),
                reflection.taskId(),
                reflection.rotationId(),
                reflection.itemId(),
                item.map(Node::name).orElse(null),
                item.flatMap(Node::nameHe).orElse(null),
                reflection.templateId(),
                person(known, reflection.authorId()),
                reflection.authorRole(),
                person(known, reflection.residentId()),
                reflection.answers(),
                reflection.submittedAt(),
                reflection.shared(),
                reflection
                        .adminComment()
                        .map(comment -> new ReflectionView.CommentView(
                                comment.text(), person(known, comment.adminId()), comment.createdAt()))
                        .orElse(null),
                policy.allowedActions(viewer, reflection));
    }

    private static Stream<AccountId> named(Reflection reflection) {
        return Stream.concat(
                Stream.of(reflection.authorId(), reflection.residentId()),
                reflection.adminComment().map(AdminComment::adminId).stream());
    }

    private static PersonView person(Map<AccountId, Person> known, AccountId id) {
        return Optional.ofNullable(known.get(id)).map(PersonView::from).orElseGet(() -> PersonView.former(id));
    }
}
