package org.residencytracker.tasks.review;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.GroupFilter;
import org.residencytracker.tasks.count.TaskGroup;
import org.residencytracker.tasks.count.TaskGroups;

/**
 * The groups of several lists in one order, each once. It reads on only where it has to, so that however many lists there are,
 * hardly more groups are read than are wanted; a group that stands in two lists is read twice.
 */
final class MergedGroups {
    /** How many groups may be read in vain, all lists together. */
    private static final int AHEAD = 6;

    private final List<Listed> lists;
    private QueuePosition last;

    /** @param wanted how many groups will be asked for */
    MergedGroups(Counters counters, List<GroupFilter> filters, QueuePosition after, int wanted) {
        int batch = filters.size() == 1 ? wanted : Math.max(1, AHEAD / Math.max(1, filters.size()));
        this.lists = filters.stream()
                .map(filter -> new Listed(counters, filter, after, batch))
                .toList();
        this.last = after;
    }

    /** The next groups, fewer where there are no more. */
    List<TaskGroup> take(int most) {
        List<TaskGroup> taken = new ArrayList<>();
        while (taken.size() < most) {
            Optional<TaskGroup> group = next();
            if (group.isEmpty()) {
                return taken;
            }
            taken.add(group.get());
        }
        return taken;
    }

    /** Whether there is another group; reads only where no list shows one that was read already. */
    boolean hasNext() {
        return lists.stream().anyMatch(Listed::isAhead)
                || lists.stream().anyMatch(list -> list.head().isPresent());
    }

    Optional<TaskGroup> next() {
        Optional<Listed> first = lists.stream()
                .filter(list -> list.head().isPresent())
                .min(Comparator.comparing(list -> QueuePosition.of(list.head().orElseThrow())));
        Optional<TaskGroup> group = first.flatMap(Listed::head);
        group.ifPresent(found -> {
            last = QueuePosition.of(found);
            lists.forEach(list -> list.skipTo(last));
        });
        return group;
    }

    /** One list, read in small parts. */
    private static final class Listed {
        private final Counters counters;
        private final GroupFilter filter;
        private final Instant from;
        private final int batch;
        private final Deque<TaskGroup> ahead = new ArrayDeque<>();
        private Optional<String> cursor = Optional.empty();
        private QueuePosition after;
        private boolean isBegun;

        Listed(Counters counters, GroupFilter filter, QueuePosition after, int batch) {
            this.counters = counters;
            this.filter = filter;
            this.from = after.oldestAt();
            this.batch = batch;
            this.after = after;
        }

        Optional<TaskGroup> head() {
            while (ahead.isEmpty() && (!isBegun || cursor.isPresent())) {
                TaskGroups page = cursor.isEmpty()
                        ? counters.waiting(filter, from, batch)
                        : counters.waitingAfter(filter, from, batch, cursor.get());
                isBegun = true;
                cursor = page.next();
                ahead.addAll(page.groups());
                skipTo(after);
            }
            return Optional.ofNullable(ahead.peek());
        }

        boolean isAhead() {
            return !ahead.isEmpty();
        }

        /** Leaves out what is not behind the position. */
        void skipTo(QueuePosition position) {
            after = position;
            while (!ahead.isEmpty()
                    && QueuePosition.of(Objects.requireNonNull(ahead.peek())).compareTo(position) <= 0) {
                ahead.remove();
            }
        }
    }
}
