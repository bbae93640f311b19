package org.residencytracker.accounts.identity.session;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.Transaction;

/** Sessions by their id. */
@Singleton
final class SessionRepository {
    static final String COLLECTION = "sessions";
    private static final RecordCodec<Session> CODEC = new RecordCodec<>(Session.class);

    private final DocumentStore store;

    SessionRepository(DocumentStore store) {
        this.store = store;
    }

    @Produces
    static CollectionDeclaration collection() {
        return CollectionDeclaration.of(COLLECTION, Index.on(COLLECTION, "expiresAt"));
    }

    Optional<Stored> find(Transaction transaction, String id) {
        return transaction.find(new Key(COLLECTION, id)).map(SessionRepository::stored);
    }

    void create(Transaction transaction, String id, Session session) {
        transaction.create(new Key(COLLECTION, id), CODEC.encode(session));
    }

    void update(Transaction transaction, Stored before, Session session) {
        transaction.update(before.key(), before.version(), CODEC.encode(session));
    }

    void delete(Transaction transaction, Stored session) {
        transaction.delete(session.key(), session.version());
    }

    /** Removes sessions that ended on their own, oldest first; returns how many. */
    int removeExpired(Instant now, int most) {
        Query expired = Query.of(COLLECTION)
                .where(Filter.atMost("expiresAt", RecordCodec.text(now)))
                .ascending("expiresAt")
                .limit(most);
        List<Document> documents = store.query(expired).documents();
        documents.forEach(document -> store.transact(transaction -> {
            find(transaction, document.key().id())
                    .filter(session -> session.session().isExpiredAt(now))
                    .ifPresent(session -> delete(transaction, session));
            return documents;
        }));
        return documents.size();
    }

    private static Stored stored(Document document) {
        return new Stored(document.key(), document.version(), CODEC.decode(document.body()));
    }

    /** A session with the version it was read in. */
    record Stored(Key key, long version, Session session) {}
}
