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

    Optional<AccountId> find(String issuer, String subject) {
        Key key = personKey(issuer, subject);
        Optional<AccountId> owner = Optional.ofNullable(known.getIfPresent(key))
                .or(() -> store.find(key)
                        .map(document -> CODEC.decode(document.body()).accountId()));
        owner.ifPresent(id -> known.put(key, id));
        return owner;
    }

    /** Whether somebody of the issuer has the account already: an address may pass to another person, an account may not. */
    boolean isTaken(Transaction transaction, String issuer, AccountId account) {
        return transaction.find(accountKey(issuer, account)).isPresent();
    }

    void link(Transaction transaction, String issuer, String subject, AccountId account) {
        Map<String, Object> body = CODEC.encode(new Owner(account));
        transaction.create(personKey(issuer, subject), body);
        transaction.create(accountKey(issuer, account), body);
    }

    private static Key personKey(String issuer, String subject) {
        return new Key(COLLECTION, "person:" + Secrets.hash(issuer + '\n' + subject));
    }

    private static Key accountKey(String issuer, AccountId account) {
        return new Key(COLLECTION, "account:" + Secrets.hash(issuer + '\n' + account.value()));
    }

    private record Owner(AccountId accountId) {}
}
