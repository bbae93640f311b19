package org.residencytracker.accounts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.Filter;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Page;
import org.residencytracker.platform.store.Query;
import org.residencytracker.platform.store.Transaction;

/**
 * Accounts in the store, behind two caches: single accounts, and the list of all. A change evicts after its commit; eviction waits for
 * a load that runs at that moment, so that no load can bring back the state before.
 */
@Singleton
final class AccountRepository implements Accounts {
    private static final int SCAN = 500;

    /** As many as the port reads as one. */
    private static final int BATCH = 100;

    private final DocumentStore store;

    /** Counts evictions; whoever holds its monitor may rely on none beginning. */
    private final AtomicLong evictions = new AtomicLong();

    private final LoadingCache<AccountId, Optional<Account>> single;
    private final LoadingCache<String, List<Account>> everyone;

    AccountRepository(DocumentStore store, AccountsConfig config) {
        this.store = store;
        single = Caffeine.newBuilder()
                .maximumSize(config.cacheSize())
                .expireAfterWrite(config.cacheTime())
                .build(this::load);
        everyone = Caffeine.newBuilder()
                .maximumSize(1)
                .expireAfterWrite(config.cacheTime())
                .build(ignored -> loadAll());
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return single.get(id);
    }

    @Override
    public Map<AccountId, Account> findAll(Collection<AccountId> ids) {
        Map<AccountId, Optional<Account>> known = new HashMap<>(single.getAllPresent(ids));
        List<AccountId> unknown =
                ids.stream().filter(id -> !known.containsKey(id)).distinct().toList();
        for (int from = 0; from < unknown.size(); from += BATCH) {
            known.putAll(loaded(unknown.subList(from, Math.min(unknown.size(), from + BATCH))));
        }
        Map<AccountId, Account> accounts = new HashMap<>();
        known.forEach((id, account) -> account.ifPresent(present -> accounts.put(id, present)));
        return accounts;
    }

    @Override
    public Optional<AccountId> idOf(EmailAddress email) {
        return store.find(StoredAccountTransaction.emailKey(email)).map(StoredAccountTransaction::idIn);
    }

    @Override
    public List<Account> all() {
        return everyone.get("");
    }

    @Override
    public boolean hasAdmin() {
        return store.find(StoredAccountTransaction.adminsKey()).isPresent();
    }

    @Override
    public <T> T transact(Function<AccountTransaction, T> work) {
        return store.transact(transaction -> within(transaction, work));
    }

    @Override
    public Optional<Account> read(AccountId id) {
        return load(id);
    }

    @Override
    public <T> T within(Transaction transaction, Function<AccountTransaction, T> work) {
        StoredAccountTransaction part = new StoredAccountTransaction(transaction);
        // Also after a failure: the commit may have happened although its answer was lost.
        transaction.onEnd(() -> evict(part.touched()));
        T result = work.apply(part);
        part.settle();
        return result;
    }

    /** A page of the accounts that match, by name; it may be short or empty although there is a next one. */
    AccountPage list(AccountSearch search, int pageSize, Optional<String> pageToken) {
        SearchWords words = SearchWords.query(search.text());
        Page page = store.query(query(search, words).limit(pageSize).after(pageToken));
        List<Account> accounts = page.documents().stream()
                .map(AccountDocument::accountIn)
                .filter(account -> words.allBegin(SearchWords.of(account)))
                .toList();
        return new AccountPage(accounts, page.next());
    }

    private static Query query(AccountSearch search, SearchWords words) {
        Query query = Query.of(AccountCollections.ACCOUNTS);
        if (search.role().isPresent()) {
            query = query.where(Filter.equal("role", search.role().get().name()));
        }
        if (search.status().isPresent()) {
            query = query.where(Filter.equal("status", search.status().get().name()));
        }
        if (!words.isEmpty()) {
            query = query.where(Filter.contains("searchPrefixes", words.indexed()));
        }
        return query.ascending("sortName");
    }

    private Optional<Account> load(AccountId id) {
        return Key.isId(id.value())
                ? store.find(StoredAccountTransaction.accountKey(id)).map(AccountDocument::accountIn)
                : Optional.empty();
    }

    /** Reads the accounts as one, and remembers them unless a change evicted meanwhile: they may be from before it. */
    private Map<AccountId, Optional<Account>> loaded(List<AccountId> ids) {
        long before = evictions.get();
        List<AccountId> known = ids.stream().filter(id -> Key.isId(id.value())).toList();
        List<Optional<Document>> found = store.findAll(
                known.stream().map(StoredAccountTransaction::accountKey).toList());
        Map<AccountId, Optional<Account>> accounts = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            accounts.put(known.get(i), found.get(i).map(AccountDocument::accountIn));
        }
        synchronized (evictions) {
            if (evictions.get() == before) {
                single.putAll(accounts);
            }
        }
        return accounts;
    }

    private List<Account> loadAll() {
        List<Account> accounts = new ArrayList<>();
        String last = "";
        int size;
        do {
            List<Account> some = store.scan(AccountCollections.ACCOUNTS, last, SCAN).stream()
                    .map(AccountDocument::accountIn)
                    .toList();
            accounts.addAll(some);
            size = some.size();
            last = some.isEmpty() ? last : some.getLast().id().value();
        } while (size == SCAN);
        return List.copyOf(accounts);
    }

    private void evict(Set<AccountId> ids) {
        if (!ids.isEmpty()) {
            synchronized (evictions) {
                evictions.incrementAndGet();
            }
            ids.forEach(single::invalidate);
            everyone.invalidate("");
        }
    }
}
