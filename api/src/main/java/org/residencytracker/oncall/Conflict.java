package org.residencytracker.oncall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residencytracker.oncall.station.StationKey;
import org.residencytracker.oncall.station.Stations;
import org.residencytracker.platform.security.AccountId;

/**
 * Something about one person's day that whoever plans should look at. It never stops a change.
 *
 * @param stations the stations concerned on the day
 * @param previousDate the duty before, for {@link Kind#CONSECUTIVE_DAYS}
 */
public record Conflict(Kind kind, AccountId accountId, List<StationKey> stations, Optional<LocalDate> previousDate) {
    /** What is odd. */
    public enum Kind {
        /** On more than one station, or on duty on a day off. */
        TWO_STATIONS,
        /** On duty on the day before as well. */
        CONSECUTIVE_DAYS
    }

    /** The conflicts of a day, given the day before it. */
    static List<Conflict> of(OnCallDay day, OnCallDay before, Stations stations) {
        List<Conflict> conflicts = new ArrayList<>();
        Map<AccountId, Set<StationKey>> today = byPerson(day);
        Set<AccountId> dutyBefore = onDuty(before, stations);
        today.forEach((person, places) -> {
            if (places.size() > 1) {
                conflicts.add(new Conflict(Kind.TWO_STATIONS, person, List.copyOf(places), Optional.empty()));
            }
            List<StationKey> duties =
                    places.stream().filter(stations::countsAsDuty).toList();
            if (!duties.isEmpty() && dutyBefore.contains(person)) {
                conflicts.add(new Conflict(Kind.CONSECUTIVE_DAYS, person, duties, Optional.of(before.date())));
            }
        });
        return conflicts;
    }

    private static Map<AccountId, Set<StationKey>> byPerson(OnCallDay day) {
        Map<AccountId, Set<StationKey>> people = new LinkedHashMap<>();
        for (Assignment assignment : day.assignments()) {
            assignment
                    .accountId()
                    .ifPresent(person -> people.computeIfAbsent(person, key -> new LinkedHashSet<>())
                            .add(assignment.station()));
        }
        return people;
    }

    private static Set<AccountId> onDuty(OnCallDay day, Stations stations) {
        Set<AccountId> people = new LinkedHashSet<>();
        day.assignments().stream()
                .filter(assignment -> stations.countsAsDuty(assignment.station()))
                .forEach(assignment -> assignment.accountId().ifPresent(people::add));
        return people;
    }
}
