package org.residencytracker.tasks.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.residencytracker.assignments.Scope;
import org.residencytracker.platform.security.AccountId;
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
        List<String> rotations = scope.ownedRotationIds().stream().sorted().toList();
        List<AccountId> residents = scope.globalResidentIds().stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .toList();
        List<TaskGroupId> single = scope.pairs().stream()
                .filter(pair -> !rotations.contains(pair.rotationId()) && !residents.contains(pair.residentId()))
                .map(pair -> new TaskGroupId(pair.residentId(), pair.rotationId()))
                .toList();
        List<TaskGroupId> both = residents.stream()
                .flatMap(resident -> rotations.stream().map(rotation -> new TaskGroupId(resident, rotation)))
                .toList();
        List<GroupFilter> filters = Stream.of(
                        parts(rotations, GroupFilter::rotations),
                        parts(residents, GroupFilter::residents),
                        parts(single, GroupFilter::groups))
                .flatMap(List::stream)
                .toList();
        return new QueueScope(filters, parts(both, GroupFilter::groups));
    }

    /** How many entries wait in all of it. */
    long count(WaitingTasks waiting) {
        return sum(filters, waiting) - sum(twice, waiting);
    }

    private static long sum(List<GroupFilter> filters, WaitingTasks waiting) {
        return filters.stream().mapToLong(waiting::count).sum();
    }

    private static <T> List<GroupFilter> parts(List<T> ids, Function<Collection<T>, GroupFilter> filter) {
        List<GroupFilter> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += GroupFilter.MOST) {
            parts.add(filter.apply(ids.subList(from, Math.min(ids.size(), from + GroupFilter.MOST))));
        }
        return parts;
    }
}
