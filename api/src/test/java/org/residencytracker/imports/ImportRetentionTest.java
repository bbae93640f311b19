package org.residencytracker.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.job.Claims;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.testsupport.ManualClock;
import org.residencytracker.testsupport.Stores;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportRetentionTest {
    private static final ImportCounts COUNTS = new ImportCounts(31, 3, 2, 1, 25);

    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-26T21:30:00Z"));
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private SqliteDocumentStore store;
    private ImportRepository repository;

    @BeforeEach
    void openStore() {
        store = Stores.sqlite(folder, ImportCollections.IMPORTS, ImportCollections.PARTS, Claims.COLLECTION);
        repository = new ImportRepository(store);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void a_preview_goes_whole_after_its_week_and_not_before() {
        preview("p");

        clock.advance(Duration.ofDays(7).minusSeconds(1));
        retention().remove();
        assertThat(repository.find(new ImportId("p"))).isPresent();

        clock.advance(Duration.ofHours(1));
        retention().remove();
        assertThat(repository.find(new ImportId("p"))).isEmpty();
        assertThat(parts()).isZero();
    }

    @Test
    void of_a_committed_import_the_line_in_the_history_stays() {
        preview("c");
        ImportRepository.Versioned found = repository.find(new ImportId("c")).orElseThrow();
        ImportRecord committed = found.record().committed(clock.instant());
        store.transact(transaction -> {
            repository.update(transaction, found, committed, Map.of("made", List.of()));
            return true;
        });

        clock.advance(Duration.ofDays(89));
        retention().remove();
        assertThat(parts()).isEqualTo(3);

        clock.advance(Duration.ofDays(1));
        retention().remove();
        ImportRecord left = repository.find(new ImportId("c")).orElseThrow().record();
        assertThat(left.wasCleared()).isTrue();
        assertThat(left.counts()).isEqualTo(COUNTS);
        assertThat(parts()).isZero();
        assertThat(meters.counter("tracker.imports.removed", "status", "committed")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void of_several_processes_one_does_it_and_a_run_has_a_bound() {
        for (int i = 0; i < 150; i++) {
            preview("p" + i);
        }
        clock.advance(Duration.ofDays(8));

        retention().remove();
        retention().remove();

        assertThat(store.scan(ImportRepository.COLLECTION, "", 1000)).hasSize(50);
        clock.advance(Duration.ofHours(1));
        retention().remove();
        assertThat(store.scan(ImportRepository.COLLECTION, "", 1000)).isEmpty();
    }

    private ImportRetention retention() {
        ImportsConfig config = new ImportsConfig() {
            @Override
            public Duration previewRetention() {
                return Duration.ofDays(7);
            }

            @Override
            public Duration fileRetention() {
                return Duration.ofDays(90);
            }
        };
        return new ImportRetention(
                repository, store, (transaction, events) -> {}, Claims.in(store, clock), config, meters, clock);
    }

    private int parts() {
        return store.scan(ImportRepository.PARTS, "", 1000).size();
    }

    private void preview(String id) {
        ImportRecord record = new ImportRecord(
                new ImportId(id),
                ImportKind.ON_CALL,
                ImportRecord.Status.PREVIEWED,
                "month.xlsx",
                "January",
                new ImportOptions(ImportMode.REPLACE_DAYS, ManualEdits.REPLACE),
                clock.instant(),
                new AccountId("adi"),
                Optional.empty(),
                Optional.empty(),
                COUNTS,
                false,
                "print",
                Optional.of(clock.instant()),
                Map.of());
        store.transact(transaction -> {
            repository.create(transaction, record, Map.of("sheet", List.of("a name"), "plan", List.of("a name")));
            return true;
        });
    }
}
