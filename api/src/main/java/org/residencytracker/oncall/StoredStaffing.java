package org.residencytracker.oncall;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.residencytracker.oncall.station.Station;
import org.residencytracker.oncall.station.StationCatalogue;
import org.residencytracker.oncall.station.StationKey;

/** Counts stations and days of the stored roster. */
@Singleton
final class StoredStaffing implements Staffing {
    private final OnCallDayRepository days;
    private final StationCatalogue catalogue;
    private final Clock clock;

    StoredStaffing(OnCallDayRepository days, StationCatalogue catalogue, Clock clock) {
        this.days = days;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public Today today() {
        Set<StationKey> duties = catalogue.stations().list().stream()
                .filter(Station::countsAsDuty)
                .map(Station::key)
                .collect(Collectors.toUnmodifiableSet());
        long filled = days.find(LocalDate.now(clock)).day().assignments().stream()
                .map(Assignment::station)
                .filter(duties::contains)
                .distinct()
                .count();
        return new Today(duties.size(), (int) filled);
    }

    @Override
    public long unsettledDays() {
        return days.countUnresolvedFrom(LocalDate.now(clock).minusMonths(1));
    }
}
