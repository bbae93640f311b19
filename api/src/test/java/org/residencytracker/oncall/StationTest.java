package org.residencytracker.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.imports.sheet.Texts;
import org.residencytracker.platform.problem.Invalid;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StationTest {
    private static final ZoneId JERUSALEM = ZoneId.of("Asia/Jerusalem");

    @Test
    void the_seed_holds_the_spreadsheets_twenty_two_columns() {
        List<Station> seed = StationSeed.read();

        assertThat(seed).hasSize(22);
        assertThat(seed)
                .filteredOn(station -> Stations.headers(station).contains(Texts.normalise("עמ״ש")))
                .extracting(station -> station.key().value())
                .containsExactly("spine");
        assertThat(seed)
                .filteredOn(station -> !station.countsAsDuty())
                .extracting(station -> station.key().value())
                .containsExactly("weekly_day_off");
    }

    @Test
    void the_night_of_the_clock_change_is_an_hour_shorter_or_longer() {
        Station icu = StationSeed.read().get(2);

        DutyTime spring = icu.timeOn(LocalDate.of(2027, 3, 25), JERUSALEM);
        DutyTime autumn = icu.timeOn(LocalDate.of(2027, 10, 30), JERUSALEM);

        assertThat(Duration.between(spring.startsAt(), spring.endsAt())).isEqualTo(Duration.ofHours(23));
        assertThat(Duration.between(autumn.startsAt(), autumn.endsAt())).isEqualTo(Duration.ofHours(25));
    }

    @Test
    void history_keeps_its_hours() {
        Station icu = withHours(
                new StationHours(StationHours.ALWAYS, LocalTime.of(8, 0), LocalTime.of(8, 0)),
                new StationHours(LocalDate.of(2027, 2, 1), LocalTime.of(15, 0), LocalTime.of(22, 30)));

        assertThat(icu.timeOn(LocalDate.of(2027, 1, 31), JERUSALEM).endsAt().toLocalDate())
                .isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(icu.timeOn(LocalDate.of(2027, 2, 1), JERUSALEM).endsAt().toLocalDateTime())
                .isEqualTo(LocalDate.of(2027, 2, 1).atTime(22, 30));
    }

    @Test
    void edited_hours_raise_the_revision_and_other_edits_do_not() {
        Instant now = Instant.parse("2027-01-01T00:00:00Z");
        Station before = withHours(new StationHours(StationHours.ALWAYS, LocalTime.of(8, 0), LocalTime.of(8, 0)));
        Station later = withHours(new StationHours(StationHours.ALWAYS, LocalTime.of(9, 0), LocalTime.of(8, 0)));

        assertThat(before.following(before, now).hoursRevision()).isZero();
        assertThat(later.following(before, now).hoursRevision()).isEqualTo(1);
        assertThat(later.following(before, now).hoursChangedAt()).contains(now);
    }

    @Test
    void a_column_header_belongs_to_one_station() {
        Station taken = withHours(new StationHours(StationHours.ALWAYS, LocalTime.of(8, 0), LocalTime.of(8, 0)));

        assertThatThrownBy(() -> new Stations(StationSeed.read()).checkHeaders(taken))
                .isInstanceOf(Invalid.class);
    }

    /** A station that claims the header of the ICU. */
    private static Station withHours(StationHours... hours) {
        return new Station(
                new StationKey("icu_two"),
                "ICU two",
                "טיפול נמרץ ב",
                List.of("תורן  טיפול נמרץ"),
                "red",
                Station.Group.CRITICAL_CARE,
                30,
                true,
                false,
                1,
                List.of(hours),
                true,
                0,
                Optional.empty());
    }
}
