package org.residencytracker.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditVerifierTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-26T21:59:59.123456789Z"), ZoneOffset.UTC);
    private static final AccountId ADI = new AccountId("adi");

    @TempDir
    Path folder;

    private SqliteDocumentStore store;
    private AuditLog log;
    private AuditVerifier verifier;

    @BeforeEach
    void openStore() {
        store = Stores.sqlite(folder, AuditRepository.entries(), AuditRepository.heads());
        log = new AuditRepository(CLOCK);
        verifier = new AuditVerifier(store);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void untouched_chains_hold() {
        for (int i = 0; i < 40; i++) {
            record("subject" + i, Map.of("count", i, "on", LocalDate.of(2026, 3, 27), "ids", List.of("a", "ב")));
        }

        assertThat(verifier.verify().faults()).isEmpty();
        assertThat(store.scan(AuditRepository.ENTRIES, "", 1000)).hasSize(40);
        assertThat(store.scan(AuditRepository.HEADS, "", 1000)).hasSizeGreaterThan(4);
    }

    @Test
    void a_changed_entry_is_found() {
        recordSix();

        rewrite(2, body -> body.put("action", "account.denied"));

        assertThat(verifier.verify().faults()).containsExactly(fault(2, AuditFault.Kind.CHANGED));
    }

    @Test
    void an_added_field_is_a_change() {
        recordSix();

        rewrite(2, body -> body.put("note", "x"));

        assertThat(verifier.verify().faults()).containsExactly(fault(2, AuditFault.Kind.CHANGED));
    }

    @Test
    void a_changed_entry_that_was_hashed_anew_is_found() {
        recordSix();

        rewrite(2, body -> {
            body.put("action", "account.denied");
            body.put("hash", EntryHash.of(body));
        });

        assertThat(verifier.verify().faults()).containsExactly(fault(3, AuditFault.Kind.UNLINKED));
    }

    @Test
    void a_removed_entry_is_found() {
        recordSix();

        remove(entry(3));

        assertThat(verifier.verify().faults()).containsExactly(fault(3, AuditFault.Kind.MISSING));
    }

    @Test
    void a_removed_end_is_found() {
        recordSix();

        remove(entry(6));

        assertThat(verifier.verify().faults()).containsExactly(fault(6, AuditFault.Kind.MISSING));
    }

    @Test
    void two_entries_that_changed_places_are_found() {
        recordSix();
        Map<String, Object> second = entry(2).body();
        Map<String, Object> third = entry(3).body();

        rewrite(2, body -> body.putAll(third));
        rewrite(3, body -> body.putAll(second));

        assertThat(verifier.verify().faults())
                .contains(fault(2, AuditFault.Kind.UNLINKED), fault(2, AuditFault.Kind.CHANGED));
    }

    @Test
    void an_entry_put_after_the_end_is_found() {
        recordSix();
        Map<String, Object> forged = new LinkedHashMap<>(entry(6).body());
        forged.put("sequence", 7L);
        forged.put("previousHash", forged.get("hash"));
        forged.put("hash", EntryHash.of(forged));

        store.transact(transaction -> {
            transaction.create(key(7), forged);
            return forged;
        });

        assertThat(verifier.verify().faults()).containsExactly(fault(7, AuditFault.Kind.HEAD_DIFFERS));
    }

    @Test
    void an_entry_under_a_forged_id_is_found() {
        recordSix();

        store.transact(transaction -> {
            transaction.create(new Key(AuditRepository.ENTRIES, chain() + "-none"), entry(6).body());
            return true;
        });

        assertThat(verifier.verify().faults()).containsExactly(fault(7, AuditFault.Kind.UNLINKED));
    }

    @Test
    void of_many_faults_the_first_are_listed_and_all_are_counted() {
        for (int i = 1; i <= 150; i++) {
            record("same", Map.of("count", i));
        }
        for (int i = 1; i <= 150; i++) {
            rewrite(i, body -> body.put("action", "account.denied"));
        }

        AuditCheck check = verifier.verify();

        assertThat(check.entries()).isEqualTo(150);
        assertThat(check.faultCount()).isEqualTo(150);
        assertThat(check.faults()).hasSize(100);
    }

    @Test
    void several_events_of_one_transaction_are_all_kept() {
        store.transact(transaction -> {
            log.record(transaction, event("same", Map.of()));
            log.record(transaction, event("same", Map.of()));
            log.recordAll(
                    transaction,
                    IntStream.range(0, 20)
                            .mapToObj(i -> event("s" + i, Map.of()))
                            .toList());
            return true;
        });

        assertThat(verifier.verify().faults()).isEmpty();
        assertThat(store.scan(AuditRepository.ENTRIES, "", 1000)).hasSize(22);
    }

    @Test
    void an_entry_exists_only_with_the_change_it_tells_of() {
        try {
            store.transact(transaction -> {
                log.record(transaction, event("same", Map.of()));
                throw new IllegalStateException("the change fails");
            });
        } catch (IllegalStateException expected) {
            assertThat(expected).hasMessage("the change fails");
        }

        assertThat(store.scan(AuditRepository.ENTRIES, "", 10)).isEmpty();
    }

    private void recordSix() {
        for (int i = 1; i <= 6; i++) {
            record("same", Map.of("count", i));
        }
    }

    private void record(String subject, Map<String, Object> details) {
        store.transact(transaction -> {
            log.record(transaction, event(subject, details));
            return subject;
        });
    }

    private static AuditEvent event(String subject, Map<String, Object> details) {
        return AuditEvent.by(ADI, "account.approved", "account", subject).with(details);
    }

    private Document entry(long sequence) {
        return store.find(key(sequence)).orElseThrow();
    }

    private Key key(long sequence) {
        return AuditRepository.entryKey(chain(), sequence);
    }

    private int chain() {
        return Integer.parseInt(
                store.scan(AuditRepository.HEADS, "", 10).getFirst().key().id());
    }

    private AuditFault fault(long sequence, AuditFault.Kind kind) {
        return new AuditFault(chain(), sequence, kind);
    }

    private void rewrite(long sequence, Consumer<Map<String, Object>> change) {
        store.transact(transaction -> {
            Document document = transaction.find(key(sequence)).orElseThrow();
            Map<String, Object> body = new LinkedHashMap<>(document.body());
            change.accept(body);
            transaction.update(document.key(), document.version(), body);
            return body;
        });
    }

    private void remove(Document document) {
        store.transact(transaction -> {
            transaction.delete(
                    document.key(),
                    transaction.find(document.key()).orElseThrow().version());
            return document;
        });
    }
}
