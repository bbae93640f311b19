package org.residencytracker.oncall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.accounts.Person;
import org.residencytracker.oncall.station.DutyTime;
import org.residencytracker.oncall.station.Station;
import org.residencytracker.oncall.station.StationKey;
import org.residencytracker.oncall.station.Stations;
import org.residencytracker.platform.security.AccountId;

/**
 * A day of the roster as clients see it.
 *
 * @param version the version that an edit must name; 0 while nothing is stored
 */
public record DayView(LocalDate date, long version, List<AssignmentView> assignments, List<ConflictView> conflicts) {
    public DayView {
        assignments = List.copyOf(assignments);
        conflicts = List.copyOf(conflicts);
    }

    /**
     * One person on one station.
     *
     * @param accountId absent, as both full names, while the name is nobody's
     * @param name as written in the file
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record AssignmentView(
            String id,
            StationKey station,
            Optional<AccountId> accountId,
            Optional<String> fullName,
            Optional<String> fullNameHe,
            String name,
            Instant startsAt,
            Instant endsAt,
            boolean allDay) {}

    /** Something about one person's day that whoever plans should look at. */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ConflictView(
            Conflict.Kind kind, AccountId accountId, List<StationKey> stations, Optional<LocalDate> previousDate) {}

    static DayView of(Roster.RosterDay day, Stations stations, Map<AccountId, Person> people, ZoneId zone) {
        OnCallDay stored = day.versioned().day();
        List<AssignmentView> assignments = stored.assignments().stream()
                .flatMap(assignment -> stations.find(assignment.station()).stream()
                        .map(station -> assignment(assignment, station, stored.date(), people, zone)))
                .toList();
        List<ConflictView> conflicts = day.conflicts().stream()
                .map(conflict -> new ConflictView(
                        conflict.kind(), conflict.accountId(), conflict.stations(), conflict.previousDate()))
                .toList();
        return new DayView(stored.date(), day.versioned().version(), assignments, conflicts);
    }

    private static AssignmentView assignment(
            Assignment assignment, Station station, LocalDate date, Map<AccountId, Person> people, ZoneId zone) {
        Optional<Person> person = assignment.accountId().map(people::get);
        DutyTime time = station.timeOn(date, zone);
        return new AssignmentView(
                assignment.id(),
                assignment.station(),
                person.map(Person::id),
                person.map(Person::fullName),
                person.flatMap(Person::fullNameHe),
                assignment.name(),
                time.startsAt().toInstant(),
                time.endsAt().toInstant(),
                station.allDay());
    }
}
