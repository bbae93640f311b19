package org.residencytracker.reflections;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.Transaction;

/** Submitted reflections and the drafts before them, each under its entry and author. */
@Singleton
class ReflectionRepository {
    private static final String COLLECTION = "reflections";
    private static final String DRAFTS = "reflectionDrafts";
    private static final String SUBMITTED = "submittedAt";
    private static final List<List<String>> FILTERS = List.of(
            List.of(),
            List.of("authorRole"),
            List.of("authorId"),
            List.of("authorId", "residentId"),
            List.of("residentId"),
            List.of("residentId", "authorRole"),
            List.of("residentId", "authorRole", "shared"));
    private static final RecordCodec<Reflection> CODEC = new RecordCodec<>(Reflection.class);
    private static final RecordCodec<Draft> DRAFT = new RecordCodec<>(Draft.class);

    private final DocumentStore store;

    ReflectionRepository(DocumentStore store) {
        this.store = store;
    }

    @Produces
    @Singleton
    static CollectionDeclaration reflections() {
        return CollectionDeclaration.of(
                COLLECTION,
                FILTERS.stream()
                        .flatMap(filters -> Stream.of(SUBMITTED, SUBMITTED + " desc")
                                .map(order -> Index.on(
                                        COLLECTION,
                                        Stream.concat(filters.stream(), Stream.of(order))
                                                .toArray(String[]::new))))
                        .toArray(Index[]::new));
    }

    @Produces
    @Singleton
    static CollectionDeclaration drafts() {
        return CollectionDeclaration.of(DRAFTS, Index.on(DRAFTS, "authorId", "updatedAt desc"));
    }

    ReflectionPage list(ReflectionSearch search, int pageSize, Optional<String> pageToken) {
        Query query = Query.of(COLLECTION);
        query = equal(query, "authorId", search.author().map(AccountId::value));
        query = equal(query, "residentId", search.resident().map(AccountId::value));
        query = equal(query, "authorRole", search.role().map(Enum::name));
        if (search.sharedOnly()) {
            query = query.where(Filter.equal("shared", true));
        }
        query = submitted(query, search);
        Query ordered =
                search.order() == ReflectionOrder.OLDEST ? query.ascending(SUBMITTED) : query.descending(SUBMITTED);
        Page page = store.query(ordered.limit(pageSize).after(pageToken));
        return new ReflectionPage(
                page.documents().stream().map(ReflectionRepository::reflection).toList(), page.next());
    }

    Optional<Reflection> find(String id) {
        return Key.isId(id)
                ? store.find(new Key(COLLECTION, id)).map(ReflectionRepository::reflection)
                : Optional.empty();
    }

    /** The latest drafts of an author. */
    List<Draft> drafts(AccountId author, int most) {
        return store
                .query(Query.of(DRAFTS)
                        .where(Filter.equal("authorId", author.value()))
                        .descending("updatedAt")
                        .limit(most))
                .documents()
                .stream()
                .map(document -> storedDraft(document).draft())
                .toList();
    }

    Optional<StoredDraft> draft(String id) {
        return store.find(new Key(DRAFTS, id)).map(ReflectionRepository::storedDraft);
    }

    Optional<StoredDraft> draft(Transaction transaction, String id) {
        return transaction.find(new Key(DRAFTS, id)).map(ReflectionRepository::storedDraft);
    }

    void create(Transaction transaction, Reflection reflection) {
        transaction.create(new Key(COLLECTION, reflection.id()), CODEC.encode(reflection));
    }

    /** The reflection with the version under which a change of it is saved. */
    Optional<Document> document(Transaction transaction, String id) {
        return Key.isId(id) ? transaction.find(new Key(COLLECTION, id)) : Optional.empty();
    }

    void update(Transaction transaction, Document before, Reflection after) {
        transaction.update(before.key(), before.version(), CODEC.encodeOver(before.body(), after));
    }

    /** Saves the draft over the one of the version, 0 for none. */
    void save(Transaction transaction, Draft draft, long version) {
        Key key = new Key(DRAFTS, draft.id());
        if (version == 0) {
            transaction.create(key, DRAFT.encode(draft));
        } else {
            transaction.update(key, version, DRAFT.encode(draft));
        }
    }

    void remove(Transaction transaction, StoredDraft stored) {
        transaction.delete(new Key(DRAFTS, stored.draft().id()), stored.version());
    }

    static Reflection reflection(Document document) {
        return CODEC.decode(document.body());
    }

    private static StoredDraft storedDraft(Document document) {
        return new StoredDraft(DRAFT.decode(document.body()), document.version());
    }

    private static Query submitted(Query query, ReflectionSearch search) {
        Optional<String> from = search.from().map(RecordCodec::text);
        Optional<String> to = search.to().map(RecordCodec::text);
        if (from.isPresent() && to.isPresent()) {
            return query.where(Filter.between(SUBMITTED, from.get(), to.get()));
        }
        Query bounded =
                from.map(start -> query.where(Filter.atLeast(SUBMITTED, start))).orElse(query);
        return to.map(end -> bounded.where(Filter.atMost(SUBMITTED, end))).orElse(bounded);
    }

    private static Query equal(Query query, String field, Optional<String> value) {
        return value.map(wanted -> query.where(Filter.equal(field, wanted))).orElse(query);
    }
}
