package org.residencytracker.oncall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.residencytracker.oncall.station.Stations;
import org.residencytracker.platform.security.AccountId;

/** Days of the roster with what it takes to show them. */
record Roster(List<RosterDay> days, Stations stations) {
    /** A day with its conflicts. */
    record RosterDay(VersionedDay versioned, List<Conflict> conflicts) {}

    /**
     * The days from the first on. An earlier stored day serves only to find consecutive duties.
     */
    Roster(List<VersionedDay> stored, LocalDate first, Stations stations) {
        this(withConflicts(stored, first, stations), stations);
    }

    /** Everybody who stands on one of the days. */
    Set<AccountId> people() {
        return days.stream()
                .flatMap(day -> day.versioned().day().assignments().stream())
                .flatMap(assignment -> assignment.accountId().stream())
                .collect(Collectors.toSet());
    }

    private static List<RosterDay> withConflicts(List<VersionedDay> stored, LocalDate first, Stations stations) {
        List<RosterDay> days = new ArrayList<>();
        OnCallDay before = OnCallDay.empty(first.minusDays(1));
        for (VersionedDay day : stored) {
            LocalDate date = day.day().date();
            if (!before.date().equals(date.minusDays(1))) {
                before = OnCallDay.empty(date.minusDays(1));
            }
            if (!date.isBefore(first)) {
                days.add(new RosterDay(day, Conflict.of(day.day(), before, stations)));
            }
            before = day.day();
        }
        return List.copyOf(days);
    }
}
