package org.residencytracker.tasks.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** The counters of one resident in one rotation within one transaction. The tally is written by every change, so its version tells. */
public final class Ledger {
    /** Keeps a tally within one document. Nobody has so many who is not at odds with all tutors. */
    private static final int MOST_WAITING = 10_000;

    private final Transaction transaction;
    private final TaskGroupId group;
    private final Versioned<Tally> tallyBefore;
    private final Versioned<TaskGroup> groupBefore;
    private final Map<Integer, Versioned<Activity>> activityBefore = new HashMap<>();
    private final Map<Integer, Activity> activity = new HashMap<>();
    private final Set<Key> marked = new HashSet<>();
    private final Set<Key> firstLogged = new HashSet<>();
    private Tally tally;

    private Ledger(Transaction transaction, TaskGroupId group, Versioned<Tally> tally, Versioned<TaskGroup> waiting) {
        this.transaction = transaction;
        this.group = group;
        this.tallyBefore = tally;
        this.groupBefore = waiting;
        this.tally = tally.value();
    }

    static Ledger read(Transaction transaction, TaskGroupId group) {
        List<Optional<Document>> found =
                transaction.findAll(List.of(CounterRepository.tallyKey(group), CounterRepository.groupKey(group)));
        Versioned<Tally> tally = CounterRepository.tally(group, found.getFirst());
        Versioned<TaskGroup> waiting = Versioned.of(
                found.getLast(),
                CounterRepository.GROUP::decode,
                Tally.empty(group.residentId(), group.rotationId()).group());
        return new Ledger(transaction, group, tally, waiting);
    }

    /**
     * Counts a new entry.
     *
     * @throws TooManyWaitingException when the resident's entries in the rotation wait in such a number that no more are taken
     */
    public void add(Counted entry) {
        tally = tally.with(entry);
        if (tally.waiting().size() > MOST_WAITING) {
            throw new TooManyWaitingException();
        }
        countDay(entry, 1);
        List<Key> marks = Stream.of(entry.itemId(), entry.rotationId())
                .map(CounterRepository::loggedKey)
                .filter(marked::add)
                .toList();
        List<Optional<Document>> found = transaction.findAll(marks);
        IntStream.range(0, marks.size())
                .filter(at -> found.get(at).isEmpty())
                .forEach(at -> firstLogged.add(marks.get(at)));
    }

    /** Takes out an entry that was counted as it is given. */
    public void remove(Counted entry) {
        tally = tally.without(entry);
        countDay(entry, -1);
    }

    /** Counts an entry as it is after a change instead of as it was before. */
    public void replace(Counted before, Counted after) {
        tally = tally.replacing(before, after);
    }

    /** Writes what has changed; nothing else may be asked of the ledger after that. */
    public void save() {
        tallyBefore.replace(transaction, CounterRepository.tallyKey(group), CounterRepository.TALLY.encode(tally));
        TaskGroup waiting = tally.group();
        if (!waiting.equals(groupBefore.value())) {
            groupBefore.replace(transaction, CounterRepository.groupKey(group), CounterRepository.body(waiting));
        }
        activity.forEach((year, days) -> Optional.ofNullable(activityBefore.get(year))
                .ifPresent(before -> before.replace(
                        transaction,
                        CounterRepository.activityKey(group.residentId(), year),
                        CounterRepository.ACTIVITY.encode(days))));
        firstLogged.forEach(mark -> transaction.create(mark, Map.of()));
    }

    private void countDay(Counted entry, int entries) {
        int year = entry.loggedOn().getYear();
        Versioned<Activity> before = activityBefore.computeIfAbsent(year, this::read);
        Activity present = activity.getOrDefault(year, before.value());
        activity.put(year, present.adding(entry.loggedOn(), entries));
    }

    private Versioned<Activity> read(int year) {
        Key key = CounterRepository.activityKey(group.residentId(), year);
        return CounterRepository.activity(group.residentId(), year, transaction.find(key));
    }
}
