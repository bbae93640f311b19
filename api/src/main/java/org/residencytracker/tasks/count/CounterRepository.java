package org.residencytracker.tasks.count;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;

/** Reads the counters outside transactions. */
@Singleton
final class CounterRepository {
    static final RecordCodec<Tally> TALLY = new RecordCodec<>(Tally.class);
    static final RecordCodec<Activity> ACTIVITY = new RecordCodec<>(Activity.class);
    static final RecordCodec<TaskGroup> GROUP = new RecordCodec<>(TaskGroup.class);
    static final RecordCodec<AnswerTimes> TIMES = new RecordCodec<>(AnswerTimes.class);
    private static final int MOST_ROTATIONS = 200;
    private static final int KEYS_A_READ = 100;

    private final DocumentStore store;

    CounterRepository(DocumentStore store) {
        this.store = store;
    }

    /** The resident's tallies in all rotations that have any. */
    List<Tally> tallies(AccountId resident) {
        return store
                .query(Query.of(CounterCollections.PROGRESS)
                        .where(Filter.equal("residentId", resident.value()))
                        .limit(MOST_ROTATIONS))
                .documents()
                .stream()
                .map(found -> Tally.in(found.body()))
                .toList();
    }

    /** The tallies of the groups in their order, empty ones where nothing was logged. */
    List<Versioned<Tally>> tallies(List<TaskGroupId> groups) {
        List<Versioned<Tally>> tallies = new ArrayList<>();
        for (int from = 0; from < groups.size(); from += KEYS_A_READ) {
            List<TaskGroupId> some = groups.subList(from, Math.min(groups.size(), from + KEYS_A_READ));
            List<Optional<Document>> found =
                    store.findAll(some.stream().map(CounterRepository::tallyKey).toList());
            for (int at = 0; at < some.size(); at++) {
                tallies.add(tally(some.get(at), found.get(at)));
            }
        }
        return tallies;
    }

    /** The resident's activity in the years, in their order. */
    List<Activity> activity(AccountId resident, List<Integer> years) {
        List<Optional<Document>> found = store.findAll(
                years.stream().map(year -> activityKey(resident, year)).toList());
        List<Activity> activity = new ArrayList<>();
        for (int at = 0; at < years.size(); at++) {
            activity.add(activity(resident, years.get(at), found.get(at)).value());
        }
        return activity;
    }

    /** A page of groups that wait, oldest first, from an instant on. */
    TaskGroups waiting(GroupFilter only, Instant from, int limit, Optional<String> cursor) {
        Query query = Query.of(CounterCollections.GROUPS);
        Query filtered = only.filter().map(query::where).orElse(query);
        Page page = store.query(filtered.where(Filter.atLeast("oldestAt", RecordCodec.text(from)))
                .ascending("oldestAt")
                .limit(limit)
                .after(cursor));
        return new TaskGroups(
                page.documents().stream()
                        .map(found -> GROUP.decode(found.body()))
                        .toList(),
                page.next());
    }

    /** The versions of those of the documents that are stored. */
    Map<Key, Long> versions(List<Key> keys) {
        Map<Key, Long> versions = new HashMap<>();
        for (int from = 0; from < keys.size(); from += KEYS_A_READ) {
            store.findAll(keys.subList(from, Math.min(keys.size(), from + KEYS_A_READ))).stream()
                    .flatMap(Optional::stream)
                    .forEach(document -> versions.put(document.key(), document.version()));
        }
        return versions;
    }

    AnswerTimes answerTimes(AccountId tutor) {
        return store.find(timesKey(tutor))
                .map(found -> TIMES.decode(found.body()))
                .orElseGet(() -> AnswerTimes.none(tutor));
    }

    List<AnswerTimes> answerTimes(int most) {
        return store.scan(CounterCollections.ANSWER_TIMES, "", most).stream()
                .map(found -> TIMES.decode(found.body()))
                .toList();
    }

    static Key tallyKey(TaskGroupId group) {
        return new Key(CounterCollections.PROGRESS, group.text());
    }

    static Key groupKey(TaskGroupId group) {
        return new Key(CounterCollections.GROUPS, group.text());
    }

    static Key activityKey(AccountId resident, int year) {
        return new Key(CounterCollections.ACTIVITY, resident.value() + ":" + year);
    }

    static Key timesKey(AccountId tutor) {
        return new Key(CounterCollections.ANSWER_TIMES, tutor.value());
    }

    static Key loggedKey(String itemOrRotationId) {
        return new Key(CounterCollections.LOGGED_ITEMS, itemOrRotationId);
    }

    static Versioned<Tally> tally(TaskGroupId group, Optional<Document> found) {
        return Versioned.of(found, Tally::in, Tally.empty(group.residentId(), group.rotationId()));
    }

    static Versioned<Activity> activity(AccountId resident, int year, Optional<Document> found) {
        return Versioned.of(found, ACTIVITY::decode, Activity.empty(resident, year));
    }

    static Map<String, Object> body(TaskGroup group) {
        Map<String, Object> body = GROUP.encode(group);
        body.put("group", group.id().text());
        return body;
    }
}
