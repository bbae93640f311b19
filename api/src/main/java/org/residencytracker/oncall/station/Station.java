package org.residencytracker.oncall.station;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A place on the roster that people are put on. Stations are data that an admin edits.
 *
 * @param aliases headers under which spreadsheets know it; the first is the one templates write
 * @param color family of colours in the client, such as {@code red}; never the only sign
 * @param order place among the stations, from 0
 * @param countsAsDuty whether it is work: a day off is not, and is neither counted nor in conflict with itself
 * @param allDay whether it fills the civil day instead of its hours
 * @param weight how heavy one duty here is in fairness figures, 0 to 10
 * @param hours at least one, in the order of their effective dates
 * @param active whether it is offered; an inactive one keeps its past
 * @param hoursRevision how often the hours were edited, so that calendar programs hear of it
 * @param hoursChangedAt when they last were; empty while they are the first ones
 */
public record Station(
        StationKey key,
        String label,
        String labelHe,
        List<String> aliases,
        String color,
        Group group,
        int order,
        boolean countsAsDuty,
        boolean allDay,
        double weight,
        List<StationHours> hours,
        boolean active,
        int hoursRevision,
        Optional<Instant> hoursChangedAt) {
    public Station {
        aliases = List.copyOf(aliases);
        hours = hours.stream()
                .sorted(Comparator.comparing(StationHours::effectiveFrom))
                .toList();
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("A station has hours");
        }
    }

    /** Families under which the day editor lists stations. */
    public enum Group {
        CRITICAL_CARE,
        OPERATING_ROOMS,
        OBSTETRICS,
        RECOVERY,
        MANAGEMENT,
        ORTHOPEDICS,
        SPECIALTY,
        SPINE_AND_PAIN,
        OTHER
    }

    /** The hours of a duty that starts on the day. */
    public StationHours hoursOn(LocalDate date) {
        return hours.get(hoursIndex(date));
    }

    /** When a duty of that day begins and ends. */
    public DutyTime timeOn(LocalDate date, ZoneId zone) {
        if (allDay) {
            return new DutyTime(date.atStartOfDay(zone), date.plusDays(1).atStartOfDay(zone));
        }
        StationHours on = hoursOn(date);
        LocalDate endDate = on.ends().isAfter(on.starts()) ? date : date.plusDays(1);
        return new DutyTime(
                date.atTime(on.starts()).atZone(zone), endDate.atTime(on.ends()).atZone(zone));
    }

    /** This station as the successor of another state of it: edited hours raise the revision. */
    Station following(Station before, Instant now) {
        boolean edited = !hours.equals(before.hours) || allDay != before.allDay;
        return withHoursChange(
                edited ? before.hoursRevision + 1 : before.hoursRevision,
                edited ? Optional.of(now) : before.hoursChangedAt);
    }

    private Station withHoursChange(int revision, Optional<Instant> at) {
        return new Station(
                key,
                label,
                labelHe,
                aliases,
                color,
                group,
                order,
                countsAsDuty,
                allDay,
                weight,
                hours,
                active,
                revision,
                at);
    }

    private int hoursIndex(LocalDate date) {
        int index = 0;
        while (index + 1 < hours.size() && !hours.get(index + 1).effectiveFrom().isAfter(date)) {
            index++;
        }
        return index;
    }
}
