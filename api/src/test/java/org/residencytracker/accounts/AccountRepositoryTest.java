package org.residencytracker.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.testsupport.Stores;
import org.residencytracker.testsupport.WatchedStore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccountRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-03-26T21:59:00Z");

    @TempDir
    Path folder;

    private SqliteDocumentStore store;
    private AccountRepository accounts;
    private final Map<String, Integer> calls = new ConcurrentHashMap<>();
    private Runnable afterBatch = () -> {};

    @BeforeEach
    void openStore() {
        store = Stores.sqlite(
                folder, AccountCollections.accounts(), AccountCollections.emails(), AccountCollections.guards());
        accounts = new AccountRepository(counted(), new LongMemory());
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void a_stored_account_is_read_as_it_was() {
        Account adi = create(admin("adi"));

        assertThat(accounts.find(adi.id())).contains(adi.stored());
        assertThat(accounts.idOf(adi.email())).contains(adi.id());
        assertThat(accounts.hasAdmin()).isTrue();
    }

    @Test
    void an_address_belongs_to_one_account() {
        create(admin("adi"));

        assertThatThrownBy(() -> accounts.transact(transaction -> {
                    transaction.create(person("other", "adi@hospital.example", Role.TUTOR));
                    return true;
                }))
                .isInstanceOf(EmailInUseException.class);
    }

    @Test
    void a_change_is_seen_at_once_however_long_the_cache_remembers() {
        Account tal = create(person("tal", "tal@hospital.example", Role.TUTOR));
        assertThat(accounts.find(tal.id()).orElseThrow().isActive()).isTrue();
        assertThat(accounts.all()).hasSize(1);

        disable(tal.id());

        assertThat(accounts.find(tal.id()).orElseThrow().isActive()).isFalse();
        assertThat(accounts.all().getFirst().isActive()).isFalse();
    }

    @Test
    void many_people_are_read_together_and_once() {
        List<AccountId> ids = accounts.transact(transaction -> IntStream.range(0, 150)
                .mapToObj(i -> person("p" + i, "p" + i + "@hospital.example", Role.TUTOR))
                .peek(transaction::create)
                .map(Account::id)
                .toList());
        calls.clear();

        Map<AccountId, Account> found = accounts.findAll(ids);
        accounts.findAll(ids);
        ids.forEach(accounts::find);

        assertThat(found).hasSize(150);
        assertThat(calls).isEqualTo(Map.of("findAll", 2));
    }

    @Test
    void whoever_is_not_known_or_cannot_be_is_left_out() {
        Account tal = create(person("tal", "tal@hospital.example", Role.TUTOR));
        List<AccountId> ids = List.of(tal.id(), new AccountId("nobody"), new AccountId("a/b"), tal.id());

        assertThat(accounts.findAll(ids)).containsOnlyKeys(tal.id());
    }

    @Test
    void a_change_within_a_foreign_transaction_evicts_when_that_is_over() {
        Account tal = create(person("tal", "tal@hospital.example", Role.TUTOR));

        store.transact(transaction -> {
            accounts.within(transaction, part -> {
                part.update(part.find(tal.id()).orElseThrow().withStatus(AccountStatus.DISABLED));
                return true;
            });
            return accounts.find(tal.id());
        });
        calls.clear();

        assertThat(accounts.find(tal.id()).orElseThrow().isActive()).isFalse();
        accounts.find(tal.id());
        assertThat(calls).isEqualTo(Map.of("find", 1));
    }

    @Test
    void what_was_read_before_a_change_is_not_remembered_after_it() {
        Account tal = create(person("tal", "tal@hospital.example", Role.TUTOR));
        afterBatch = () -> disable(tal.id());

        accounts.findAll(List.of(tal.id()));

        assertThat(accounts.find(tal.id()).orElseThrow().isActive()).isFalse();
    }

    @Test
    void the_last_admin_stays() {
        Account adi = create(admin("adi"));

        assertThatThrownBy(() -> disable(adi.id())).isInstanceOf(LastAdminException.class);
    }

    @Test
    void two_admins_who_disable_each_other_at_once_do_not_both_succeed() throws Exception {
        Account adi = create(admin("adi"));
        Account dan = create(admin("dan"));

        List<Future<Boolean>> outcomes;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            outcomes = both.invokeAll(List.of(disabling(adi.id()), disabling(dan.id())));
        }

        int succeeded = 0;
        for (Future<Boolean> outcome : outcomes) {
            succeeded += outcome.get() ? 1 : 0;
        }
        assertThat(succeeded).isEqualTo(1);
    }

    private Callable<Boolean> disabling(AccountId id) {
        return () -> {
            try {
                disable(id);
                return true;
            } catch (LastAdminException refused) {
                return false;
            }
        };
    }

    private void disable(AccountId id) {
        accounts.transact(transaction -> {
            transaction.update(transaction.find(id).orElseThrow().withStatus(AccountStatus.DISABLED));
            return id;
        });
    }

    /** The store, with a count of the calls to each of its methods. */
    private DocumentStore counted() {
        return WatchedStore.of(store, method -> calls.merge(method, 1, Integer::sum), method -> {
            if (method.equals("findAll")) {
                afterBatch.run();
            }
        });
    }

    private Account create(Account account) {
        return accounts.transact(transaction -> {
            transaction.create(account);
            return account;
        });
    }

    private static Account admin(String id) {
        return person(id, id + "@hospital.example", Role.ADMIN);
    }

    private static Account person(String id, String email, Role role) {
        return new Account(
                new AccountId(id),
                0,
                new EmailAddress(email),
                "Some Body",
                Optional.of("מישהו"),
                role,
                AccountStatus.ACTIVE,
                false,
                Language.HE,
                Theme.SYSTEM,
                Optional.empty(),
                Optional.empty(),
                NOW);
    }

    private static final class LongMemory implements AccountsConfig {
        @Override
        public Duration cacheTime() {
            return Duration.ofHours(1);
        }

        @Override
        public int cacheSize() {
            return 1000;
        }
    }
}
