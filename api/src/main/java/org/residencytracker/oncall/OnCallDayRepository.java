package org.residencytracker.oncall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.residencytracker.imports.sheet.Texts;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.Transaction;

/**
 * Days of the roster, one document a day under its ISO date. A day is never deleted: an empty one keeps its version and what
 * was removed. Two lists are derived for queries: {@code accountIds} (on the day, or removed from it lately) and
 * {@code unresolvedNames} (normalised).
 */
@ApplicationScoped
class OnCallDayRepository {
    static final String COLLECTION = "onCallDays";

    private static final int PAGE = 500;
    private static final RecordCodec<OnCallDay> CODEC = new RecordCodec<>(OnCallDay.class);

    private final DocumentStore store;

    OnCallDayRepository(DocumentStore store) {
        this.store = store;
    }

    /** The days of a period that are stored, in their order; both ends included. */
    List<VersionedDay> list(LocalDate from, LocalDate to) {
        return all(Query.of(COLLECTION)
                .where(Filter.between("date", from.toString(), to.toString()))
                .ascending("date"));
    }

    /** The days of a period on which the person stands, or stood until lately. */
    List<VersionedDay> listOf(AccountId person, LocalDate from, LocalDate to) {
        return all(of(person, from, to).ascending("date"));
    }

    /**
     * A page of days in their order.
     *
     * @param next cursor of the page after it; empty when this is the last one
     */
    record Days(List<OnCallDay> days, Optional<String> next) {}

    /** The days that {@link #listOf} gives, page by page. */
    Days pageOf(AccountId person, LocalDate from, LocalDate to, int limit, Optional<String> cursor) {
        Page page =
                store.query(of(person, from, to).ascending("date").limit(limit).after(cursor));
        return new Days(
                page.documents().stream()
                        .map(document -> decode(document.body()))
                        .toList(),
                page.next());
    }

    /** Whether the person stands on any day. */
    boolean isAssigned(AccountId person) {
        Query query = Query.of(COLLECTION)
                .where(Filter.contains("accountIds", person.value()))
                .ascending("date");
        return all(query).stream()
                .flatMap(day -> day.day().assignments().stream())
                .anyMatch(assignment -> assignment.accountId().equals(Optional.of(person)));
    }

    /** The days that hold the unresolved name, compared as {@link Texts#normalise} does. */
    List<VersionedDay> listUnresolved(String name) {
        return all(Query.of(COLLECTION)
                .where(Filter.contains("unresolvedNames", Texts.normalise(name)))
                .ascending("date"));
    }

    /** The days from one on that hold any unresolved name. */
    List<VersionedDay> listUnresolvedFrom(LocalDate from) {
        return all(Query.of(COLLECTION)
                .where(Filter.equal("unresolved", true))
                .where(Filter.atLeast("date", from.toString()))
                .ascending("date"));
    }

    /** How many those are, counted by the engine. */
    long countUnresolvedFrom(LocalDate from) {
        return store.count(Query.of(COLLECTION)
                .where(Filter.equal("unresolved", true))
                .where(Filter.atLeast("date", from.toString()))
                .ascending("date"));
    }

    VersionedDay find(LocalDate date) {
        return versioned(date, store.find(key(date)));
    }

    /** The days of the dates, empty ones among them, within a transaction. */
    List<VersionedDay> findAll(Transaction transaction, List<LocalDate> dates) {
        List<Optional<Document>> found =
                transaction.findAll(dates.stream().map(OnCallDayRepository::key).toList());
        List<VersionedDay> days = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            days.add(versioned(dates.get(i), found.get(i)));
        }
        return days;
    }

    /** Writes the day over the state of it that was read in the same transaction. */
    void save(Transaction transaction, VersionedDay before, OnCallDay after) {
        Key key = key(after.date());
        if (before.version() == 0) {
            transaction.create(key, body(Map.of(), after));
        } else {
            Map<String, Object> stored =
                    transaction.find(key).map(Document::body).orElse(Map.of());
            transaction.update(key, before.version(), body(stored, after));
        }
    }

    static Key key(LocalDate date) {
        return new Key(COLLECTION, date.toString());
    }

    static OnCallDay decode(Map<String, Object> body) {
        return CODEC.decode(body);
    }

    static Map<String, Object> encode(OnCallDay day) {
        return body(Map.of(), day);
    }

    private static Map<String, Object> body(Map<String, Object> before, OnCallDay day) {
        Map<String, Object> body = CODEC.encodeOver(before, day);
        Stream<Optional<AccountId>> people = Stream.concat(
                day.assignments().stream().map(Assignment::accountId),
                day.removed().stream().map(RemovedAssignment::accountId));
        List<String> unresolved = day.assignments().stream()
                .filter(assignment -> assignment.accountId().isEmpty())
                .map(assignment -> Texts.normalise(assignment.name()))
                .distinct()
                .toList();
        body.put("accountIds", distinctIds(people));
        body.put("unresolvedNames", unresolved);
        body.put("unresolved", !unresolved.isEmpty());
        return body;
    }

    private static List<String> distinctIds(Stream<Optional<AccountId>> people) {
        return people.flatMap(Optional::stream).map(AccountId::value).distinct().toList();
    }

    private static VersionedDay versioned(LocalDate date, Optional<Document> document) {
        return document.map(found -> new VersionedDay(decode(found.body()), found.version()))
                .orElseGet(() -> new VersionedDay(OnCallDay.empty(date), 0));
    }

    private static Query of(AccountId person, LocalDate from, LocalDate to) {
        return Query.of(COLLECTION)
                .where(Filter.contains("accountIds", person.value()))
                .where(Filter.between("date", from.toString(), to.toString()));
    }

    private List<VersionedDay> all(Query query) {
        List<VersionedDay> days = new ArrayList<>();
        Function<Optional<String>, Page> read =
                cursor -> store.query(query.limit(PAGE).after(cursor));
        Page page = read.apply(Optional.empty());
        while (true) {
            page.documents().forEach(found -> days.add(new VersionedDay(decode(found.body()), found.version())));
            if (page.next().isEmpty()) {
                return days;
            }
            page = read.apply(page.next());
        }
    }
}
