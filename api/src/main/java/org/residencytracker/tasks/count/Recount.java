package org.residencytracker.tasks.count;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentBody;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * A recount of one resident: it remembers the versions of the counters, is told every entry, and then proves the counters right
 * or corrects them, unless an entry changed meanwhile, which these versions show.
 */
public final class Recount {
    /** No residency is longer, breaks included. */
    private static final int YEARS = 15;

    private final DocumentStore store;
    private final AccountId resident;
    private final Map<Key, Long> versions;
    private final Map<String, Tally> tallies = new TreeMap<>();
    private final Map<Integer, Activity> activity = new TreeMap<>();

    Recount(DocumentStore store, CounterRepository counters, AccountId resident, int thisYear) {
        this.store = store;
        this.resident = resident;
        counters.tallies(resident).forEach(tally -> tallies.put(tally.rotationId(), none(tally.rotationId())));
        IntStream.rangeClosed(thisYear - YEARS, thisYear)
                .forEach(year -> activity.put(year, Activity.empty(resident, year)));
        this.versions = counters.versions(List.copyOf(wanted().keySet()));
    }

    /**
     * What a recount did.
     *
     * @param checked documents compared
     * @param corrected those among them that were wrong
     */
    public record Outcome(int checked, int corrected) {}

    /** Counts an entry in. */
    public void add(Counted entry) {
        String rotation = entry.rotationId();
        tallies.put(rotation, tallies.getOrDefault(rotation, none(rotation)).with(entry));
        int year = entry.loggedOn().getYear();
        Activity days = activity.getOrDefault(year, Activity.empty(resident, year));
        activity.put(year, days.adding(entry.loggedOn(), 1));
    }

    /**
     * Compares and corrects in one transaction.
     *
     * @param whenCorrected joins the transaction where anything was wrong
     * @return empty when something changed since the recount began
     */
    public Optional<Outcome> finish(Consumer<Transaction> whenCorrected) {
        return store.transact(transaction -> {
            Map<Key, Wanted> wanted = wanted();
            List<Key> keys = List.copyOf(wanted.keySet());
            List<Optional<Document>> found = transaction.findAll(keys);
            if (!isUnchanged(keys, found)) {
                return Optional.empty();
            }
            int corrected = 0;
            for (int at = 0; at < keys.size(); at++) {
                Wanted should = Objects.requireNonNull(wanted.get(keys.get(at)));
                corrected += should.isCorrected(transaction, keys.get(at), found.get(at)) ? 1 : 0;
            }
            if (corrected > 0) {
                whenCorrected.accept(transaction);
            }
            long missing = found.stream().filter(Optional::isEmpty).count();
            return Optional.of(new Outcome(keys.size() - (int) missing, corrected));
        });
    }

    /**
     * A document as it should be.
     *
     * @param isNothing whether it counts nothing, so that it may as well be absent
     */
    private record Wanted(Map<String, Object> body, boolean isNothing) {
        boolean isCorrected(Transaction transaction, Key key, Optional<Document> found) {
            if (found.isEmpty()) {
                if (!isNothing) {
                    transaction.create(key, body);
                }
                return !isNothing;
            }
            boolean right = isRight(found.get().body());
            if (!right) {
                transaction.update(key, found.get().version(), body);
            }
            return !right;
        }

        private boolean isRight(Map<String, Object> present) {
            Map<String, Object> wanted = new HashMap<>(DocumentBody.copyOf(body));
            Map<String, Object> stored = new HashMap<>(present);
            return Latest.isRight(latestIn(stored), latestIn(wanted)) && wanted.equals(stored);
        }

        /** Takes them out, since fewer of them are right as well. */
        private static List<?> latestIn(Map<String, Object> body) {
            return body.remove("latest") instanceof List<?> entries ? entries : List.of();
        }
    }

    private boolean isUnchanged(List<Key> keys, List<Optional<Document>> found) {
        return IntStream.range(0, keys.size())
                .allMatch(at -> versions.getOrDefault(keys.get(at), 0L)
                        .equals(found.get(at).map(Document::version).orElse(0L)));
    }

    private Map<Key, Wanted> wanted() {
        Map<Key, Wanted> wanted = new LinkedHashMap<>();
        tallies.forEach((rotation, tally) -> {
            TaskGroupId group = new TaskGroupId(resident, rotation);
            wanted.put(
                    CounterRepository.tallyKey(group),
                    new Wanted(CounterRepository.TALLY.encode(tally), tally.equals(none(rotation))));
            wanted.put(
                    CounterRepository.groupKey(group),
                    new Wanted(
                            CounterRepository.body(tally.group()),
                            tally.waiting().isEmpty()));
        });
        activity.forEach((year, days) -> wanted.put(
                CounterRepository.activityKey(resident, year),
                new Wanted(CounterRepository.ACTIVITY.encode(days), days.days().isEmpty())));
        return wanted;
    }

    private Tally none(String rotationId) {
        return Tally.empty(resident, rotationId);
    }
}
