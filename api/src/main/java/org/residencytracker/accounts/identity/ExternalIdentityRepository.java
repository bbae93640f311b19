package org.residencytracker.accounts.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.identity.secret.Secrets;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.VerifiedToken;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * Which account a person of an outside provider has. The pair never changes once made, so it may be remembered; nothing is
 * remembered of people without one.
 */
@Singleton
final class ExternalIdentityRepository {
    private static final String COLLECTION = "accountIdentities";
    private static final int REMEMBERED = 10_000;
    private static final RecordCodec<Owner> CODEC = new RecordCodec<>(Owner.class);

    private final DocumentStore store;
    private final Cache<Key, AccountId> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ExternalIdentityRepository(DocumentStore store) {
        this.store = store;
    }

    @Produces
    static CollectionDeclaration collection() {
        return CollectionDeclaration.of(COLLECTION);
    }

    Optional<AccountId> find(VerifiedToken token) {
        Key key = personKey(token);
        Optional<AccountId> owner = Optional.ofNullable(known.getIfPresent(key))
                .or(() -> store.find(key)
                        .map(document -> CODEC.decode(document.body()).accountId()));
        owner.ifPresent(id -> known.put(key, id));
        return owner;
    }

    /** As {@link #find(VerifiedToken)}, as of the transaction. */
    Optional<AccountId> find(Transaction transaction, VerifiedToken token) {
        return transaction
                .find(personKey(token))
                .map(document -> CODEC.decode(document.body()).accountId());
    }

    /** Whether somebody of the issuer has the account already: an address may pass to another person, an account may not. */
    boolean isTaken(Transaction transaction, String issuer, AccountId account) {
        return transaction.find(accountKey(issuer, account)).isPresent();
    }

    void link(Transaction transaction, VerifiedToken token, AccountId account) {
        Map<String, Object> body = CODEC.encode(new Owner(account));
        transaction.create(personKey(token), body);
        transaction.create(accountKey(token.issuer(), account), body);
    }

    private static Key personKey(VerifiedToken token) {
        return new Key(COLLECTION, "person:" + Secrets.hash(token.issuer() + '\n' + token.subject()));
    }

    private static Key accountKey(String issuer, AccountId account) {
        return new Key(COLLECTION, "account:" + Secrets.hash(issuer + '\n' + account.value()));
    }

    private record Owner(AccountId accountId) {}
}
