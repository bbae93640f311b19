package org.residencytracker.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.store.Document;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.testsupport.ManualClock;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerificationRunTest {
    private static final Instant START = Instant.parse("2026-03-26T21:59:59.123456789Z");

    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock(START);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private SqliteDocumentStore store;
    private VerificationRepository repository;
    private VerificationRun run;

    @BeforeEach
    void openStore() {
        store = Stores.sqlite(
                folder, AuditRepository.entries(), AuditRepository.heads(), VerificationRepository.collection());
        repository = new VerificationRepository(store);
        run = anotherProcess();
        store.transact(transaction -> {
            new AuditRepository(clock).record(transaction, AuditEvent.bySystem("stations.seeded", "station", "all"));
            return true;
        });
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void the_outcome_is_kept_and_counted() {
        run.whenDue();

        AuditVerification last = repository.find().last().orElseThrow();
        assertThat(last.outcome()).isEqualTo(AuditVerification.Outcome.SOUND);
        assertThat(last.entries()).isEqualTo(1);
        assertThat(last.faults()).isEmpty();
        assertThat(count("sound")).isEqualTo(1);
    }

    @Test
    void a_changed_entry_shows_with_its_place() {
        forge(AuditRepository.ENTRIES, "action", "account.denied");

        run.whenDue();

        AuditVerification last = repository.find().last().orElseThrow();
        assertThat(last.outcome()).isEqualTo(AuditVerification.Outcome.FAULTY);
        assertThat(last.faults()).extracting(AuditFault::sequence).containsExactly(1L);
        assertThat(count("faulty")).isEqualTo(1);
    }

    @Test
    void what_cannot_be_read_has_failed_and_is_tried_again_at_once() {
        forge(AuditRepository.HEADS, "sequence", "none");

        run.whenDue();
        run.whenDue();

        assertThat(repository.find().last().orElseThrow().outcome()).isEqualTo(AuditVerification.Outcome.FAILED);
        assertThat(count("failed")).isEqualTo(2);
    }

    @Test
    void of_several_processes_one_verifies_in_each_period() {
        VerificationRun other = anotherProcess();

        run.whenDue();
        other.whenDue();
        clock.advance(Duration.ofHours(23));
        other.whenDue();

        assertThat(count("sound")).isEqualTo(1);
        clock.advance(Duration.ofHours(1));
        other.whenDue();
        run.whenDue();
        assertThat(count("sound")).isEqualTo(2);
    }

    @Test
    void one_that_runs_is_left_alone_until_it_must_be_dead() {
        store.transact(transaction -> repository.claim(transaction, clock.instant(), state -> true));

        clock.advance(Duration.ofHours(5));
        run.whenDue();
        assertThat(count("sound")).isZero();

        clock.advance(Duration.ofHours(1));
        run.whenDue();
        assertThat(count("sound")).isEqualTo(1);
    }

    private VerificationRun anotherProcess() {
        return new VerificationRun(
                new AuditVerifier(store), repository, store, () -> Duration.ofDays(1), meters, clock);
    }

    private double count(String outcome) {
        return meters.counter("tracker.audit.verifications", "outcome", outcome).count();
    }

    private void forge(String collection, String field, String value) {
        Document document = store.scan(collection, "", 1).getFirst();
        Map<String, Object> body = new LinkedHashMap<>(document.body());
        body.put(field, value);
        store.transact(transaction -> {
            transaction.update(document.key(), document.version(), body);
            return body;
        });
    }
}
