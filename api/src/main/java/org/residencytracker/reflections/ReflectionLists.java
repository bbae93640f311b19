package org.residencytracker.reflections;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residencytracker.accounts.PersonView;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.search.Words;
import org.residencytracker.tasks.LoggedTask;
import org.residencytracker.tasks.LoggedTasks;

/** Finds reflections by their day and words, and what somebody has begun to write. */
@Singleton
class ReflectionLists {
    /** Words are in no index, so they are looked for in so many pages; the token of the answer goes on from there. */
    private static final int PAGES_A_SEARCH = 5;

    private static final int MOST_DRAFTS = 50;

    private final ReflectionRepository reflections;
    private final ReflectionPolicy policy;
    private final ReflectionViews views;
    private final LoggedTasks tasks;
    private final Clock clock;

    ReflectionLists(
            ReflectionRepository reflections,
            ReflectionPolicy policy,
            ReflectionViews views,
            LoggedTasks tasks,
            Clock clock) {
        this.reflections = reflections;
        this.policy = policy;
        this.views = views;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** A page of those that the viewer may read; empty pages may have another one after them. */
    ReflectionsView list(Viewer viewer, ReflectionFilter wanted) {
        ReflectionSearch search = policy.visible(viewer, wanted.resident(), wanted.role())
                .submitted(
                        wanted.first().map(this::startOf),
                        wanted.last().map(day -> startOf(day.plusDays(1)).minus(1, ChronoUnit.MICROS)),
                        wanted.order());
        requireOrder(wanted);
        Predicate<ReflectionView> isFound =
                wanted.words().map(ReflectionLists::saying).orElse(any -> true);
        ReflectionPage page = reflections.list(search, wanted.pageSize(), wanted.token());
        List<ReflectionView> found = found(viewer, page, isFound);
        for (int read = 1; found.isEmpty() && page.next().isPresent() && read < PAGES_A_SEARCH; read++) {
            page = reflections.list(search, wanted.pageSize(), page.next());
            found = found(viewer, page, isFound);
        }
        return new ReflectionsView(found, page.next().orElse(null));
    }

    /** What the viewer has begun to write and not submitted, the latest first; of entries that are still there. */
    DraftsView drafts(Viewer viewer) {
        List<Draft> drafts = reflections.drafts(viewer.id(), MOST_DRAFTS);
        Map<String, LoggedTask> entries = tasks
                .findAll(drafts.stream().map(Draft::taskId).toList())
                .stream()
                .collect(Collectors.toMap(LoggedTask::id, entry -> entry));
        return new DraftsView(drafts.stream()
                .flatMap(draft -> Optional.ofNullable(entries.get(draft.taskId())).stream()
                        .map(entry -> new DraftsView.Item(
                                entry.id(),
                                entry.itemName(),
                                entry.itemNameHe().orElse(null),
                                views.person(entry.residentId()),
                                entry.performedOn(),
                                draft.updatedAt())))
                .toList());
    }

    private List<ReflectionView> found(Viewer viewer, ReflectionPage page, Predicate<ReflectionView> isFound) {
        return views.all(viewer, page.reflections()).stream().filter(isFound).toList();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Predicate<ReflectionView> saying(String text) {
        Words sought = Words.of(text);
        if (sought.isEmpty()) {
            throw new Invalid(
                    "invalid-request",
                    "Search for a word or a name.",
                    new Violation("/q", "invalid", "nothing to search for"));
        }
        return reflection -> sought.allBegin(Words.of(textOf(reflection)));
    }

    private static String textOf(ReflectionView reflection) {
        Stream<Optional<String>> named = Stream.of(
                Optional.ofNullable(reflection.itemName()),
                Optional.ofNullable(reflection.itemNameHe()),
                Optional.ofNullable(reflection.adminComment()).map(ReflectionView.CommentView::text));
        Stream<Optional<String>> people =
                Stream.of(reflection.author(), reflection.resident()).flatMap(ReflectionLists::namesOf);
        Stream<Optional<String>> answers =
                reflection.answers().values().stream().map(Optional::of);
        return Stream.of(named, people, answers)
                .flatMap(part -> part)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Stream<Optional<String>> namesOf(PersonView person) {
        return Stream.of(Optional.ofNullable(person.fullName()), Optional.ofNullable(person.fullNameHe()));
    }

    private static void requireOrder(ReflectionFilter wanted) {
        if (wanted.last().isPresent()
                && wanted.first().filter(wanted.last().get()::isBefore).isPresent()) {
            throw new Invalid(
                    "invalid-request",
                    "The first day lies after the last one.",
                    new Violation("/to", "not-allowed", "before the first day"));
        }
    }
}
