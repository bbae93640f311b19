package org.residencytracker.tasks.review;

import java.util.List;
import java.util.stream.Stream;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.ScopeParts;
import org.residencytracker.tasks.WaitingTasks;
import org.residencytracker.tasks.count.GroupFilter;
import org.residencytracker.tasks.count.TaskGroupId;

/**
 * A tutor's groups as few lists that the store can give.
 *
 * @param filters that together give every group; one may come twice
 * @param twice those groups that come twice, which a sum of the lists has to leave out once
 */
record QueueScope(List<GroupFilter> filters, List<GroupFilter> twice) {
    static final QueueScope EVERYTHING = new QueueScope(List.of(GroupFilter.everything()), List.of());

    static QueueScope of(Scope scope) {
        ScopeParts parts = ScopeParts.of(scope);
        List<GroupFilter> filters = Stream.of(
                        parts.rotations().stream().map(GroupFilter::rotations),
                        parts.residents().stream().map(GroupFilter::residents),
                        groups(parts.pairs()))
                .flatMap(filter -> filter)
                .toList();
        return new QueueScope(filters, groups(parts.twice()).toList());
    }

    /** How many entries wait in all of it. */
    long count(WaitingTasks waiting) {
        return sum(filters, waiting) - sum(twice, waiting);
    }

    private static long sum(List<GroupFilter> filters, WaitingTasks waiting) {
        return filters.stream().mapToLong(waiting::count).sum();
    }

    private static Stream<GroupFilter> groups(List<List<Scope.Pair>> parts) {
        return parts.stream()
                .map(part -> GroupFilter.groups(part.stream()
                        .map(pair -> new TaskGroupId(pair.residentId(), pair.rotationId()))
                        .toList()));
    }
}
