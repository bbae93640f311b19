package org.residencytracker.oncall.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.StaleVersion;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.testsupport.ManualClock;
import org.residencytracker.testsupport.Stores;
import org.residencytracker.testsupport.WatchedStore;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StationCatalogueTest {
    private static final Viewer ADI = new Viewer(new AccountId("adi"), Role.ADMIN, true);

    @TempDir
    Path folder;

    private final ManualClock clock = new ManualClock(Instant.parse("2026-03-26T21:30:00Z"));
    private final Deque<Runnable> beforeChange = new ArrayDeque<>();
    private SqliteDocumentStore store;
    private StationCatalogue other;
    private StationCatalogue catalogue;

    @BeforeEach
    void openStore() {
        store = Stores.sqlite(folder, StationRepository.collection(), StationRepository.guards());
        other = SeededStations.in(store, clock);
        other.list();
        catalogue = SeededStations.in(
                WatchedStore.before(store, method -> {
                    if (method.equals("transact") && !beforeChange.isEmpty()) {
                        beforeChange.pop().run();
                    }
                }),
                clock);
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    @Test
    void of_two_stations_that_claim_a_header_at_once_the_second_is_refused() {
        beforeChange.push(() -> other.create(ADI, named("icu_two", "ICU two")));

        assertThatThrownBy(() -> catalogue.create(ADI, named("icu_three", "ICU two")))
                .isInstanceOf(Invalid.class);

        assertThat(catalogue.list()).hasSize(23);
    }

    @Test
    void an_edit_stands_on_the_station_as_it_is_and_not_as_it_was_kept() {
        Station icu = catalogue.stations().find(new StationKey("icu")).orElseThrow();
        beforeChange.push(() -> other.update(ADI, icu, 1));

        assertThatThrownBy(() -> catalogue.update(ADI, icu, 1)).isInstanceOf(StaleVersion.class);

        assertThat(catalogue.update(ADI, icu, 2).version()).isEqualTo(3);
    }

    @Test
    void all_that_there_may_be_are_listed_and_one_more_is_refused() {
        for (int i = catalogue.list().size(); i < StationRepository.MOST; i++) {
            catalogue.create(ADI, named("ward_" + i, "Ward " + i));
        }

        assertThatThrownBy(() -> catalogue.create(ADI, named("one_more", "One more")))
                .isInstanceOf(TooManyStationsException.class);

        assertThat(catalogue.list()).hasSize(StationRepository.MOST);
    }

    private static Station named(String key, String label) {
        Station seed = SeededStations.ALL.getFirst();
        return new Station(
                new StationKey(key),
                label,
                label + " he",
                List.of(),
                seed.color(),
                seed.group(),
                seed.order(),
                true,
                false,
                1,
                seed.hours(),
                true,
                0,
                Optional.empty());
    }
}
