package org.residencytracker.accounts;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.residencytracker.platform.security.AccountId;
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

    /** Longer than any transaction may take to commit. */
    private static final Duration UNSETTLED = Duration.ofSeconds(30);

    private final DocumentStore store;
    private final Clock clock;
    private final AtomicReference<Instant> unsettledUntil = new AtomicReference<>(Instant.MIN);
    private final LoadingCache<AccountId, Optional<Account>> single;
    private final LoadingCache<String, List<Account>> everyone;

    AccountRepository(DocumentStore store, AccountsConfig config, Clock clock) {
        this.store = store;
        this.clock = clock;
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
        return isUnsettled() ? load(id) : single.get(id);
    }

    @Override
    public Optional<AccountId> idOf(EmailAddress email) {
        return store.find(StoredAccountTransaction.emailKey(email)).map(StoredAccountTransaction::idIn);
    }

    @Override
    public List<Account> all() {
        return isUnsettled() ? loadAll() : everyone.get("");
    }

    @Override
    public boolean hasAdmin() {
        return store.find(StoredAccountTransaction.adminsKey()).isPresent();
    }

    @Override
    public <T> T transact(Function<AccountTransaction, T> work) {
        List<StoredAccountTransaction> attempts = new ArrayList<>();
        try {
            return store.transact(transaction -> {
                StoredAccountTransaction attempt = new StoredAccountTransaction(transaction);
                attempts.add(attempt);
                T result = work.apply(attempt);
                attempt.settle();
                return result;
            });
        } finally {
            // Also after a failure: the commit may have happened although its answer was lost.
            attempts.forEach(attempt -> evict(attempt.touched()));
        }
    }

    @Override
    public Optional<Account> read(AccountId id) {
        return load(id);
    }

    @Override
    public <T> T within(Transaction transaction, Function<AccountTransaction, T> work) {
        unsettledUntil.set(clock.instant().plus(UNSETTLED));
        evict(Set.copyOf(single.asMap().keySet()));
        StoredAccountTransaction part = new StoredAccountTransaction(transaction);
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

    private boolean isUnsettled() {
        return clock.instant().isBefore(unsettledUntil.get());
    }

    private void evict(Set<AccountId> ids) {
        if (!ids.isEmpty()) {
            ids.forEach(single::invalidate);
            everyone.invalidate("");
        }
    }
}
