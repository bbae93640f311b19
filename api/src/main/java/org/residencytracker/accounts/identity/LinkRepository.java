package org.residencytracker.accounts.identity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.identity.secret.SecretToken;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Index;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.Transaction;

/** One-time links. An account has one place for each purpose, so that a newer link ends the one before it. */
@Singleton
final class LinkRepository {
    private static final String COLLECTION = "accountLinks";
    private static final List<LinkPurpose> OF_ACCOUNTS = List.of(LinkPurpose.INVITATION, LinkPurpose.PASSWORD_RESET);
    private static final RecordCodec<Link> CODEC = new RecordCodec<>(Link.class);

    private final DocumentStore store;

    LinkRepository(DocumentStore store) {
        this.store = store;
    }

    /** Bulk, because the links of hundreds of people go when their import is taken back. */
    @Produces
    static CollectionDeclaration collection() {
        return CollectionDeclaration.bulk(COLLECTION, Index.on(COLLECTION, "expiresAt"));
    }

    static String idOf(LinkPurpose purpose, AccountId account) {
        return purpose.name().toLowerCase(Locale.ROOT) + ':' + account.value();
    }

    /** The link of a token that is still good. */
    Optional<Link> find(SecretToken token, Instant now) {
        return store.find(key(token.id())).map(LinkRepository::link).filter(link -> link.isGood(token, now));
    }

    /** Uses the link up within the transaction. */
    Optional<Link> take(Transaction transaction, SecretToken token, Instant now) {
        Optional<Document> stored = transaction
                .find(key(token.id()))
                .filter(document -> link(document).isGood(token, now));
        stored.ifPresent(document -> transaction.delete(document.key(), document.version()));
        return stored.map(LinkRepository::link);
    }

    /** Ends the account's links but the one that was just taken. */
    void removeOthers(Transaction transaction, AccountId account, String taken) {
        OF_ACCOUNTS.stream()
                .map(purpose -> idOf(purpose, account))
                .filter(id -> !id.equals(taken))
                .flatMap(id -> transaction.find(key(id)).stream())
                .forEach(document -> transaction.delete(document.key(), document.version()));
    }

    /** Ends every link of the accounts. */
    void removeAll(Transaction transaction, List<AccountId> accounts) {
        List<Key> keys = accounts.stream()
                .flatMap(account -> OF_ACCOUNTS.stream().map(purpose -> key(idOf(purpose, account))))
                .toList();
        transaction.findAll(keys).stream()
                .flatMap(Optional::stream)
                .forEach(document -> transaction.delete(document.key(), document.version()));
    }

    /** Removes links that expired, oldest first; returns how many it looked at. */
    int removeExpired(Instant now, int most) {
        Query expired = Query.of(COLLECTION)
                .where(Filter.atMost("expiresAt", RecordCodec.text(now)))
                .ascending("expiresAt")
                .limit(most);
        List<Document> documents = store.query(expired).documents();
        documents.forEach(document -> store.transact(transaction -> {
            transaction
                    .find(document.key())
                    .filter(present -> !now.isBefore(link(present).expiresAt()))
                    .ifPresent(present -> transaction.delete(present.key(), present.version()));
            return true;
        }));
        return documents.size();
    }

    /** Puts the link in its place; one that stood there is gone. */
    void put(Transaction transaction, String id, Link link) {
        Map<String, Object> body = CODEC.encode(link);
        Optional<Document> stored = transaction.find(key(id));
        if (stored.isPresent()) {
            transaction.update(key(id), stored.get().version(), body);
        } else {
            transaction.create(key(id), body);
        }
    }

    private static Link link(Document document) {
        return CODEC.decode(document.body());
    }

    private static Key key(String id) {
        return new Key(COLLECTION, id);
    }
}
