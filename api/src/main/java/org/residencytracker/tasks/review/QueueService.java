package org.residencytracker.tasks.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.tasks.WaitingTasks;
import org.residencytracker.tasks.count.AnswerTimes;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.TaskGroup;

/** The groups that wait for a tutor, the longest waiting first, and how long tutors let them wait. */
@Singleton
final class QueueService {
    private final Counters counters;
    private final WaitingTasks waiting;
    private final Supervision supervision;
    private final AccountDirectory directory;
    private final Clock clock;

    QueueService(
            Counters counters, WaitingTasks waiting, Supervision supervision, AccountDirectory directory, Clock clock) {
        this.counters = counters;
        this.waiting = waiting;
        this.supervision = supervision;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A page of groups.
     *
     * @param next where the following page begins
     * @param waiting entries of all pages; on the first one only
     */
    record Queue(List<TaskGroup> groups, Optional<QueuePosition> next, Optional<Long> waiting) {}

    /** How one person decides. */
    record Answers(Person tutor, AnswerTimes times, LocalDate today, long waiting) {}

    Queue queue(Viewer viewer, int pageSize, QueuePosition after) {
        QueueScope scope = scope(viewer);
        MergedGroups merged = new MergedGroups(counters, scope.filters(), after, pageSize + 1);
        List<TaskGroup> page = merged.take(pageSize);
        boolean isLast = page.size() < pageSize || !merged.hasNext();
        return new Queue(
                List.copyOf(page),
                isLast ? Optional.empty() : Optional.of(QueuePosition.of(page.getLast())),
                after.equals(QueuePosition.START) ? Optional.of(scope.count(waiting)) : Optional.empty());
    }

    /** All active tutors, and whoever else decided on anything in the last 90 days. */
    List<Answers> answerTimes() {
        LocalDate today = LocalDate.now(clock);
        Map<AccountId, AnswerTimes> times =
                counters.answerTimes().stream().collect(Collectors.toMap(AnswerTimes::tutorId, Function.identity()));
        return directory.people().stream()
                .filter(person ->
                        (person.role() == Role.TUTOR && person.active()) || decided(times, person.id(), today) > 0)
                .map(person -> new Answers(
                        person,
                        times.getOrDefault(person.id(), AnswerTimes.none(person.id())),
                        today,
                        scope(new Viewer(person.id(), person.role(), person.active()))
                                .count(waiting)))
                .toList();
    }

    private static long decided(Map<AccountId, AnswerTimes> times, AccountId tutor, LocalDate today) {
        return Optional.ofNullable(times.get(tutor))
                .map(known -> known.decided(today))
                .orElse(0L);
    }

    private QueueScope scope(Viewer viewer) {
        return viewer.isAdmin() ? QueueScope.EVERYTHING : QueueScope.of(supervision.scopeOf(viewer));
    }
}
