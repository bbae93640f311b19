package org.residencytracker.oncall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.residencytracker.oncall.station.SeededStations;
import org.residencytracker.oncall.station.Station;
import org.residencytracker.oncall.station.StationKey;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.security.AccountId;

/** Parts of rosters for tests. */
final class Rosters {
    static final LocalDate DAY = LocalDate.of(2027, 3, 25);
    static final Instant NOW = Instant.parse("2027-03-20T10:00:00Z");
    static final StationKey ICU = new StationKey("icu");
    static final StationKey PACU = new StationKey("pacu");
    static final StationKey OFF = new StationKey("weekly_day_off");
    static final AccountId RINA = new AccountId("rina");
    static final AccountId TAL = new AccountId("tal");
    static final List<Station> STATIONS = SeededStations.ALL;

    private Rosters() {}

    /** Ids that count up, so that a test can name them. */
    static IdSource counting() {
        AtomicInteger last = new AtomicInteger();
        return () -> "id-" + last.incrementAndGet();
    }

    static Placement standing(StationKey station, AccountId person) {
        return new Placement(station, Optional.of(person), person.value());
    }

    static Placement named(StationKey station, String name) {
        return new Placement(station, Optional.empty(), name);
    }

    static OnCallDay imported(IdSource ids, Placement... placements) {
        List<Placement> all = List.of(placements);
        return OnCallDay.empty(DAY).importing(all, all, "import-1", ids, NOW);
    }
}
