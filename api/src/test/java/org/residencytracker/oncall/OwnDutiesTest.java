package org.residencytracker.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.oncall.Rosters.ICU;
import static org.residencytracker.oncall.Rosters.OFF;
import static org.residencytracker.oncall.Rosters.PACU;
import static org.residencytracker.oncall.Rosters.RINA;
import static org.residencytracker.oncall.Rosters.TAL;
import static org.residencytracker.oncall.Rosters.standing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residencytracker.oncall.station.SeededStations;
import org.residencytracker.oncall.station.StationCatalogue;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.store.DocumentStore;
import org.residencytracker.platform.store.ReadCount;
import org.residencytracker.platform.store.sqlite.SqliteDocumentStore;
import org.residencytracker.platform.time.DepartmentConfig;
import org.residencytracker.testsupport.Stores;

/** It is three in the night of the tenth of March 2027, and the duty that began on the ninth still runs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnDutiesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 10);
    private static final ZoneId ZONE = ZoneId.of("Asia/Jerusalem");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-10T01:00:00Z"), ZONE);

    @TempDir
    Path folder;

    private final ReadCount reads = new ReadCount();
    private final IdSource ids = Rosters.counting();
    private SqliteDocumentStore engine;
    private DocumentStore store;
    private OnCallDayRepository days;
    private OwnDuties duties;

    @BeforeEach
    void open() {
        engine = Stores.sqlite(folder, OnCallCollections.DAYS, SeededStations.COLLECTION);
        store = reads.before(engine);
        days = new OnCallDayRepository(store);
        StationCatalogue catalogue = SeededStations.in(store, CLOCK);
        catalogue.stations();
        duties = new StoredOwnDuties(days, new DutyService(days, catalogue, department(), CLOCK), CLOCK);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void the_duty_of_yesterday_is_the_next_one_while_it_runs_and_none_of_the_coming_days() {
        stands(TODAY.minusDays(1), standing(ICU, RINA));
        stands(TODAY.plusDays(3), standing(PACU, RINA));

        OwnDuties.Coming coming = duties.coming(RINA, 7, 5);

        assertThat(coming.next().orElseThrow().date()).isEqualTo(TODAY.minusDays(1));
        assertThat(coming.next().orElseThrow().endsAt()).isAfter(CLOCK.instant());
        assertThat(coming.duties()).extracting(DutiesView.DutyView::date).containsExactly(TODAY.plusDays(3));
    }

    @Test
    void the_period_ends_with_its_last_day_and_days_off_are_shown_but_never_next() {
        stands(TODAY, standing(OFF, RINA));
        stands(TODAY.plusDays(6), standing(ICU, RINA));
        stands(TODAY.plusDays(7), standing(ICU, RINA));

        OwnDuties.Coming coming = duties.coming(RINA, 7, 5);

        assertThat(coming.duties()).extracting(DutiesView.DutyView::date).containsExactly(TODAY, TODAY.plusDays(6));
        assertThat(coming.next().orElseThrow().date()).isEqualTo(TODAY.plusDays(6));
    }

    @Test
    void days_that_the_person_was_taken_off_do_not_hide_the_duty_after_them() {
        for (int day = 0; day < 9; day++) {
            stands(TODAY.plusDays(day), standing(ICU, RINA));
            stands(TODAY.plusDays(day), standing(ICU, TAL));
        }
        stands(TODAY.plusDays(40), standing(PACU, RINA));

        OwnDuties.Coming coming = duties.coming(RINA, 7, 5);

        assertThat(coming.duties()).isEmpty();
        assertThat(coming.next().orElseThrow().date()).isEqualTo(TODAY.plusDays(40));
    }

    @Test
    void a_full_week_is_listed_up_to_the_number_wanted() {
        for (int day = 0; day < 7; day++) {
            stands(TODAY.plusDays(day), standing(ICU, RINA));
        }

        assertThat(duties.coming(RINA, 7, 5).duties())
                .extracting(DutiesView.DutyView::date)
                .containsExactlyElementsOf(TODAY.datesUntil(TODAY.plusDays(5)).toList());
        assertThat(duties.coming(RINA, 7, 9).duties()).hasSize(7);
    }

    @Test
    void nobody_and_what_comes_after_120_days_give_nothing() {
        stands(TODAY.plusDays(121), standing(ICU, RINA));

        assertThat(duties.coming(RINA, 7, 5)).isEqualTo(new OwnDuties.Coming(List.of(), Optional.empty()));
    }

    @Test
    void a_year_of_duties_costs_four_days() {
        for (int day = 0; day < 120; day += 3) {
            stands(TODAY.plusDays(day), standing(ICU, RINA));
        }

        Map<String, Integer> read = reads.during(() -> duties.coming(RINA, 7, 5));

        assertThat(read).containsExactly(Map.entry(OnCallDayRepository.COLLECTION, 4));
    }

    private void stands(LocalDate date, Placement placement) {
        store.transact(transaction -> {
            VersionedDay before = days.findAll(transaction, List.of(date)).getFirst();
            days.save(transaction, before, before.day().placing(List.of(placement), ids, CLOCK.instant()));
            return date;
        });
    }

    private static DepartmentConfig department() {
        return new DepartmentConfig() {
            @Override
            public ZoneId zone() {
                return ZONE;
            }

            @Override
            public String name() {
                return "Department";
            }

            @Override
            public String nameHe() {
                return "מחלקה";
            }
        };
    }
}
