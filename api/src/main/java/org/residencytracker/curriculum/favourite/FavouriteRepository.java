package org.residencytracker.curriculum.favourite;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiFunction;
import org.residencytracker.platform.json.RecordCodec;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.CollectionDeclaration;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/** Favourites, one document for each account that ever had one. */
@Singleton
final class FavouriteRepository {
    private static final String COLLECTION = "favouriteItems";
    private static final RecordCodec<FavouriteList> CODEC = new RecordCodec<>(FavouriteList.class);

    private final DocumentStore store;

    FavouriteRepository(DocumentStore store) {
        this.store = store;
    }

    @Produces
    static CollectionDeclaration favourites() {
        return CollectionDeclaration.of(COLLECTION);
    }

    FavouriteList find(AccountId owner) {
        return list(store.find(key(owner)));
    }

    /** Stores what the change makes of the owner's list, where that is another one. */
    void change(AccountId owner, BiFunction<Transaction, FavouriteList, FavouriteList> change) {
        store.transact(transaction -> {
            Optional<Document> stored = transaction.find(key(owner));
            FavouriteList before = list(stored);
            FavouriteList after = change.apply(transaction, before);
            if (!after.equals(before)) {
                save(transaction, owner, stored, after);
            }
            return after;
        });
    }

    private static void save(Transaction transaction, AccountId owner, Optional<Document> before, FavouriteList list) {
        before.ifPresentOrElse(
                document ->
                        transaction.update(document.key(), document.version(), CODEC.encodeOver(document.body(), list)),
                () -> transaction.create(key(owner), CODEC.encode(list)));
    }

    private static FavouriteList list(Optional<Document> stored) {
        return stored.map(document -> CODEC.decode(document.body())).orElse(FavouriteList.EMPTY);
    }

    private static Key key(AccountId owner) {
        return new Key(COLLECTION, owner.value());
    }
}
