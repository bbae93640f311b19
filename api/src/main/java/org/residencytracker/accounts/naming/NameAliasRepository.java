package org.residencytracker.accounts.naming;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residencytracker.accounts.AccountsConfig;
import org.residencytracker.platform.id.Sha256;
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

/** Aliases, one for each normalised name: the name makes the id, so that a second one of a name replaces the first. */
@Singleton
final class NameAliasRepository {
    private static final String COLLECTION = "nameAliases";
    private static final int SCAN = 500;
    private static final int ID_LENGTH = 32;

    /** As many values as a query may ask for. */
    private static final int ASKED = 30;

    private static final RecordCodec<NameAlias> CODEC = new RecordCodec<>(NameAlias.class);

    private final DocumentStore store;
    private final LoadingCache<String, List<NameAlias>> all;

    NameAliasRepository(DocumentStore store, AccountsConfig config) {
        this.store = store;
        all = Caffeine.newBuilder()
                .maximumSize(1)
                .expireAfterWrite(config.cacheTime())
                .build(ignored -> load());
    }

    /** Bulk, because the aliases of hundreds of people go when their import is taken back. */
    @Produces
    static CollectionDeclaration collection() {
        return CollectionDeclaration.bulk(
                COLLECTION, Index.on(COLLECTION, "normalised"), Index.on(COLLECTION, "accountId"));
    }

    static String idOf(String normalised) {
        return Sha256.hex(normalised).substring(0, ID_LENGTH);
    }

    List<NameAlias> all() {
        return all.get("");
    }

    AliasPage list(int pageSize, Optional<String> pageToken) {
        Page page = store.query(
                Query.of(COLLECTION).ascending("normalised").limit(pageSize).after(pageToken));
        return new AliasPage(
                page.documents().stream().map(NameAliasRepository::stored).toList(), page.next());
    }

    void put(Transaction transaction, NameAlias alias) {
        Key key = key(idOf(alias.normalised()));
        Optional<Document> before = transaction.find(key);
        if (before.isPresent()) {
            transaction.update(
                    key, before.get().version(), CODEC.encodeOver(before.get().body(), alias));
        } else {
            transaction.create(key, CODEC.encode(alias));
        }
    }

    Optional<StoredAlias> remove(Transaction transaction, String id) {
        Optional<Document> found = Key.isId(id) ? transaction.find(key(id)) : Optional.empty();
        found.ifPresent(document -> transaction.delete(document.key(), document.version()));
        return found.map(NameAliasRepository::stored);
    }

    /** Removes whatever means one of the accounts. */
    void removeAll(Transaction transaction, List<AccountId> accounts) {
        for (int from = 0; from < accounts.size(); from += ASKED) {
            List<String> some = accounts.subList(from, Math.min(accounts.size(), from + ASKED)).stream()
                    .map(AccountId::value)
                    .toList();
            meaning(some).forEach(alias -> transaction.delete(alias.key(), alias.version()));
        }
    }

    private List<Document> meaning(List<String> accounts) {
        List<Document> found = new ArrayList<>();
        Query query =
                Query.of(COLLECTION).where(Filter.in("accountId", accounts)).limit(SCAN);
        Optional<String> next = Optional.empty();
        do {
            Page page = store.query(query.after(next));
            found.addAll(page.documents());
            next = page.next();
        } while (next.isPresent());
        return found;
    }

    /** Forgets what was read, after a change has committed. */
    void forget() {
        all.invalidate("");
    }

    private List<NameAlias> load() {
        List<NameAlias> aliases = new ArrayList<>();
        String last = "";
        List<Document> some;
        do {
            some = store.scan(COLLECTION, last, SCAN);
            some.forEach(document -> aliases.add(stored(document).alias()));
            last = some.isEmpty() ? last : some.getLast().key().id();
        } while (some.size() == SCAN);
        return List.copyOf(aliases);
    }

    private static StoredAlias stored(Document document) {
        return new StoredAlias(document.key().id(), CODEC.decode(document.body()));
    }

    private static Key key(String id) {
        return new Key(COLLECTION, id);
    }
}
