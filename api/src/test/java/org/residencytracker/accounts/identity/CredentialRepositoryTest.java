package org.residencytracker.accounts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.accounts.identity.secret.PasswordHash;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CredentialRepositoryTest {
    private static final AccountId RINA = new AccountId("rina");
    private static final PasswordHash OLD = hash("b2xkIHNhbHQgb2xkIHNhbA");
    private static final PasswordHash NEW = hash("bmV3IHNhbHQgbmV3IHNhbA");

    @TempDir
    Path folder;

    private SqliteDocumentStore store;
    private CredentialRepository credentials;

    @BeforeEach
    void open() {
        store = Stores.sqlite(folder, CredentialRepository.collection());
        credentials = new CredentialRepository(store);
        save(OLD);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_hash_that_matched_no_longer_counts_once_the_password_has_changed() {
        PasswordHash matched = credentials.find(RINA).orElseThrow();
        assertThat(isStill(RINA, matched)).isTrue();

        save(NEW);

        assertThat(isStill(RINA, matched)).isFalse();
    }

    @Test
    void nobody_has_no_hash() {
        assertThat(isStill(new AccountId("nobody"), OLD)).isFalse();
    }

    private void save(PasswordHash hash) {
        store.transact(transaction -> {
            credentials.save(transaction, RINA, hash);
            return true;
        });
    }

    private boolean isStill(AccountId id, PasswordHash hash) {
        return store.transact(transaction -> credentials.isStill(transaction, id, hash));
    }

    private static PasswordHash hash(String salt) {
        return PasswordHash.parse(
                "$argon2id$v=19$m=256,t=2,p=1$" + salt + "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    }
}
