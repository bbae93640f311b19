package org.residencytracker.accounts.identity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.identity.secret.PasswordHash;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** Password hashes, apart from the accounts so that no cache and no view ever holds one. */
@Singleton
final class CredentialRepository {
    private static final String COLLECTION = "credentials";
    private static final RecordCodec<Credential> CODEC = new RecordCodec<>(Credential.class);

    private final DocumentStore store;

    CredentialRepository(DocumentStore store) {
        this.store = store;
    }

    @Produces
    static CollectionDeclaration collection() {
        return CollectionDeclaration.of(COLLECTION);
    }

    Optional<PasswordHash> find(AccountId id) {
        return store.find(key(id))
                .map(document ->
                        PasswordHash.parse(CODEC.decode(document.body()).passwordHash()));
    }

    void save(Transaction transaction, AccountId id, PasswordHash hash) {
        Map<String, Object> body = CODEC.encode(new Credential(hash.phc()));
        Optional<Document> stored = transaction.find(key(id));
        if (stored.isPresent()) {
            transaction.update(key(id), stored.get().version(), body);
        } else {
            transaction.create(key(id), body);
        }
    }

    private static Key key(AccountId id) {
        return new Key(COLLECTION, id.value());
    }

    private record Credential(String passwordHash) {}
}
