package org.residencytracker.platform.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.store.AlreadyExists;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;

/**
 * The keys of local access tokens, kept in the store so that every process signs and verifies alike. The first process that needs a
 * period's key creates it; keys of past periods verify until their last token has expired and are removed then.
 */
@Singleton
final class SigningKeys {
    static final String COLLECTION = "signingKeys";
    static final Duration LEEWAY = Duration.ofMinutes(1);
    private static final RecordCodec<SigningKey> CODEC = new RecordCodec<>(SigningKey.class);
    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int KEPT = 100;

    private final DocumentStore store;
    private final IdentityConfig config;
    private final Clock clock;
    private final LoadingCache<String, Optional<SigningKey>> keys;

    SigningKeys(DocumentStore store, IdentityConfig config, Clock clock) {
        this.store = store;
        this.config = config;
        this.clock = clock;
        keys = Caffeine.newBuilder()
                .maximumSize(KEPT)
                .expireAfterWrite(REMEMBERED)
                .build(this::load);
    }

    @Produces
    static CollectionDeclaration collection() {
        return CollectionDeclaration.of(COLLECTION);
    }

    /** Id of the key that signs at the instant. */
    String currentId(Instant now) {
        return KeyPeriod.at(now, config.keyPeriod()).keyId();
    }

    /** The key that signs at the instant. */
    SigningKey current(Instant now) {
        KeyPeriod period = KeyPeriod.at(now, config.keyPeriod());
        return keys.get(period.keyId()).orElseGet(() -> create(period));
    }

    /** The key of a token that names it, or empty when no token of such a key can be in use. */
    Optional<SigningKey> find(String keyId) {
        Instant now = clock.instant();
        return KeyPeriod.named(keyId)
                .filter(period -> period.mayVerifyAt(now, tokenLife()))
                .flatMap(period -> keys.get(keyId));
    }

    private SigningKey create(KeyPeriod period) {
        removePast();
        SigningKey key = SigningKey.generate(period.end().plus(tokenLife()));
        try {
            store.transact(transaction -> {
                transaction.create(new Key(COLLECTION, period.keyId()), CODEC.encode(key));
                return key;
            });
        } catch (AlreadyExists another) {
            // Another process was first; its key is the period's.
        }
        keys.invalidate(period.keyId());
        return keys.get(period.keyId()).orElseThrow();
    }

    private void removePast() {
        Instant now = clock.instant();
        for (Document document : store.scan(COLLECTION, "", KEPT)) {
            if (CODEC.decode(document.body()).verifiesUntil().isBefore(now)) {
                remove(document);
            }
        }
    }

    private void remove(Document past) {
        store.transact(transaction -> transaction.find(past.key()).map(present -> {
            transaction.delete(present.key(), present.version());
            return present;
        }));
    }

    private Optional<SigningKey> load(String keyId) {
        return store.find(new Key(COLLECTION, keyId)).map(document -> CODEC.decode(document.body()));
    }

    private Duration tokenLife() {
        return config.accessTokenLifetime().plus(LEEWAY);
    }
}
