package org.residencytracker.oncall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residencytracker.oncall.Rosters.DAY;
import static org.residencytracker.oncall.Rosters.ICU;
import static org.residencytracker.oncall.Rosters.NOW;
import static org.residencytracker.oncall.Rosters.OFF;
import static org.residencytracker.oncall.Rosters.PACU;
import static org.residencytracker.oncall.Rosters.RINA;
import static org.residencytracker.oncall.Rosters.STATIONS;
import static org.residencytracker.oncall.Rosters.standing;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.oncall.station.Stations;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConflictTest {
    private final Stations stations = new Stations(STATIONS);

    @Test
    void one_person_on_two_stations_is_a_conflict() {
        List<Conflict> conflicts = Conflict.of(day(standing(ICU, RINA), standing(PACU, RINA)), yesterday(), stations);

        assertThat(conflicts)
                .containsExactly(new Conflict(Conflict.Kind.TWO_STATIONS, RINA, List.of(ICU, PACU), Optional.empty()));
    }

    @Test
    void duty_on_the_day_after_duty_is_told() {
        List<Conflict> conflicts = Conflict.of(day(standing(ICU, RINA)), yesterday(standing(PACU, RINA)), stations);

        assertThat(conflicts)
                .containsExactly(new Conflict(
                        Conflict.Kind.CONSECUTIVE_DAYS, RINA, List.of(ICU), Optional.of(DAY.minusDays(1))));
    }

    @Test
    void a_day_off_after_duty_is_no_conflict() {
        assertThat(Conflict.of(day(standing(OFF, RINA)), yesterday(standing(PACU, RINA)), stations))
                .isEmpty();
    }

    private static OnCallDay day(Placement... placements) {
        return OnCallDay.empty(DAY).placing(List.of(placements), Rosters.counting(), NOW);
    }

    private static OnCallDay yesterday(Placement... placements) {
        return OnCallDay.empty(DAY.minusDays(1)).placing(List.of(placements), Rosters.counting(), NOW);
    }
}
