package org.residencytracker.feeds;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** Calendar tokens by id, and per account the list of its tokens; every read is by key. */
@Singleton
final class FeedTokenRepository {
    private static final String TOKENS = "feedTokens";
    private static final String LISTS = "feedTokenLists";
    private static final RecordCodec<FeedToken> TOKEN = new RecordCodec<>(FeedToken.class);
    private static final RecordCodec<FeedTokenList> LIST = new RecordCodec<>(FeedTokenList.class);

    private final DocumentStore store;
    private final AuditLog audit;

    FeedTokenRepository(DocumentStore store, AuditLog audit) {
        this.store = store;
        this.audit = audit;
    }

    @Produces
    static CollectionDeclaration tokens() {
        return CollectionDeclaration.of(TOKENS);
    }

    @Produces
    static CollectionDeclaration lists() {
        return CollectionDeclaration.of(LISTS);
    }

    /** The account's tokens, oldest first. */
    List<FeedToken> list(AccountId owner) {
        List<Key> keys =
                store
                        .find(listKey(owner))
                        .map(FeedTokenRepository::list)
                        .orElse(FeedTokenList.EMPTY)
                        .tokenIds()
                        .stream()
                        .map(FeedTokenRepository::key)
                        .toList();
        return store.findAll(keys).stream()
                .flatMap(Optional::stream)
                .map(FeedTokenRepository::token)
                .toList();
    }

    Optional<FeedToken> find(FeedTokenId id) {
        return store.find(key(id)).map(FeedTokenRepository::token);
    }

    /** @throws TooManyFeedTokensException when the owner has no room for it */
    void create(FeedToken token) {
        store.transact(transaction -> {
            Optional<Document> stored = transaction.find(listKey(token.owner()));
            FeedTokenList list = stored.map(FeedTokenRepository::list)
                    .orElse(FeedTokenList.EMPTY)
                    .with(token.id());
            audit.record(
                    transaction,
                    event(token.owner(), "feed-token.created", token.id().value()));
            transaction.create(key(token.id()), TOKEN.encode(token));
            save(transaction, listKey(token.owner()), stored, list);
            return token;
        });
    }

    /** @throws FeedTokenNotFoundException when the owner has no token of that id */
    void revoke(AccountId owner, String id) {
        store.transact(transaction -> {
            Optional<Document> stored = transaction.find(listKey(owner));
            FeedTokenList list = stored.map(FeedTokenRepository::list)
                    .orElse(FeedTokenList.EMPTY)
                    .without(id);
            Optional<Document> token = transaction.find(key(new FeedTokenId(id)));
            audit.record(transaction, event(owner, "feed-token.revoked", id));
            token.ifPresent(document -> transaction.delete(document.key(), document.version()));
            save(transaction, listKey(owner), stored, list);
            return list;
        });
    }

    /** Notes that the token was used on the day, unless that or a later day is noted already or the token is gone. */
    void markUsed(FeedTokenId id, LocalDate day) {
        store.transact(transaction -> {
            Optional<Document> stored = transaction
                    .find(key(id))
                    .filter(document -> !token(document).wasUsedOn(day));
            stored.ifPresent(document -> transaction.update(
                    document.key(),
                    document.version(),
                    TOKEN.encodeOver(document.body(), token(document).usedOn(day))));
            return stored.isPresent();
        });
    }

    private static void save(Transaction transaction, Key key, Optional<Document> before, FeedTokenList list) {
        Map<String, Object> body = LIST.encode(list);
        before.ifPresentOrElse(
                document -> transaction.update(key, document.version(), body), () -> transaction.create(key, body));
    }

    private static AuditEvent event(AccountId owner, String action, String id) {
        return AuditEvent.by(owner, action, "feed-token", id);
    }

    private static FeedToken token(Document document) {
        return TOKEN.decode(document.body());
    }

    private static FeedTokenList list(Document document) {
        return LIST.decode(document.body());
    }

    private static Key key(FeedTokenId id) {
        return new Key(TOKENS, id.value());
    }

    private static Key listKey(AccountId owner) {
        return new Key(LISTS, owner.value());
    }
}
