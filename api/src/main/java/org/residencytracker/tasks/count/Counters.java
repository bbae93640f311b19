package org.residencytracker.tasks.count;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * The counters, to read and to change. A change goes through a {@link Ledger} in the transaction that changes the entry; nothing
 * here ever looks at entries.
 */
@Singleton
public final class Counters {
    private static final int MOST_TUTORS = 1000;

    private final CounterRepository counters;
    private final DocumentStore store;
    private final Clock clock;

    Counters(CounterRepository counters, DocumentStore store, Clock clock) {
        this.counters = counters;
        this.store = store;
        this.clock = clock;
    }

    /** The counters of one group, read within the transaction and written by {@link Ledger#save()}. */
    public Ledger open(Transaction transaction, TaskGroupId group) {
        return Ledger.read(transaction, group);
    }

    /** Counts how long entries waited for the tutor, who has just decided on them. */
    public void recordAnswers(Transaction transaction, AccountId tutor, List<Duration> waits) {
        if (waits.isEmpty()) {
            return;
        }
        Optional<Document> found = transaction.find(CounterRepository.timesKey(tutor));
        Versioned<AnswerTimes> before = Versioned.of(found, CounterRepository.TIMES::decode, AnswerTimes.none(tutor));
        AnswerTimes after = before.value().adding(LocalDate.now(clock), waits);
        before.replace(transaction, CounterRepository.timesKey(tutor), CounterRepository.TIMES.encode(after));
    }

    /** Those of the items and rotations that were ever logged, withdrawn entries too. */
    public Set<String> logged(Transaction transaction, Collection<String> ids) {
        return transaction
                .findAll(ids.stream()
                        .filter(Key::isId)
                        .map(CounterRepository::loggedKey)
                        .toList())
                .stream()
                .flatMap(Optional::stream)
                .map(document -> document.key().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A group's tally as it is in the transaction. */
    public Tally tally(Transaction transaction, TaskGroupId group) {
        return CounterRepository.tally(group, transaction.find(CounterRepository.tallyKey(group)))
                .value();
    }

    /** The resident's tallies in all rotations in which anything was logged. */
    public List<Tally> tallies(AccountId resident) {
        return counters.tallies(resident);
    }

    /** The tallies of the groups in their order, empty ones where nothing was logged. */
    public List<Tally> tallies(List<TaskGroupId> groups) {
        return counters.tallies(groups).stream().map(Versioned::value).toList();
    }

    /** The resident's activity in the years, in their order. */
    public List<Activity> activity(AccountId resident, List<Integer> years) {
        return counters.activity(resident, years);
    }

    /** The groups that wait, the longest waiting first: from an instant on, where an entry began to wait by then. */
    public TaskGroups waiting(GroupFilter only, Instant from, int limit) {
        return counters.waiting(only, from, limit, Optional.empty());
    }

    /** The page after one of {@link #waiting(GroupFilter, Instant, int)} with the same filter and instant. */
    public TaskGroups waitingAfter(GroupFilter only, Instant from, int limit, String cursor) {
        return counters.waiting(only, from, limit, Optional.of(cursor));
    }

    /** One tutor's answer times; one read. */
    public AnswerTimes answerTimes(AccountId tutor) {
        return counters.answerTimes(tutor);
    }

    /** The answer times of all tutors who decided anything lately. */
    public List<AnswerTimes> answerTimes() {
        return counters.answerTimes(MOST_TUTORS);
    }

    /** Begins a recount of a resident's entries, which are to be read after this. */
    public Recount recount(AccountId resident) {
        return new Recount(store, counters, resident, LocalDate.now(clock).getYear());
    }
}
