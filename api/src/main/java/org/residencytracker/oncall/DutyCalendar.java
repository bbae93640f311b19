package org.residencytracker.oncall;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.residencytracker.feeds.CalendarEvent;
import org.residencytracker.feeds.When;
import org.residencytracker.oncall.station.Station;
import org.residencytracker.oncall.station.StationHours;
import org.residencytracker.oncall.station.Stations;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;

/** Turns assignments into calendar events, present and cancelled. */
final class DutyCalendar {
    private final Stations stations;
    private final Language language;
    private final Instant cancelledSince;

    DutyCalendar(Stations stations, Language language, Instant cancelledSince) {
        this.stations = stations;
        this.language = language;
        this.cancelledSince = cancelledSince;
    }

    /** What an event shows besides the station. */
    interface Title {
        String of(String station, Optional<AccountId> person, String name);
    }

    /** The events of one day for the people wanted, in the day's order, cancelled ones last. */
    List<CalendarEvent> events(OnCallDay day, Predicate<Optional<AccountId>> wanted, Title title) {
        return Stream.concat(
                        day.assignments().stream()
                                .filter(assignment -> wanted.test(assignment.accountId()))
                                .flatMap(assignment -> event(day.date(), assignment, title).stream()),
                        day.removed().stream()
                                .filter(gone -> wanted.test(gone.accountId()))
                                .filter(gone -> gone.removedAt().isAfter(cancelledSince))
                                .flatMap(gone -> cancelled(day.date(), gone, title).stream()))
                .toList();
    }

    private Optional<CalendarEvent> event(LocalDate date, Assignment assignment, Title title) {
        return stations.find(assignment.station())
                .map(station -> event(
                        station,
                        date,
                        assignment.id(),
                        assignment.sequence(),
                        assignment.changedAt(),
                        title.of(label(station), assignment.accountId(), assignment.name())));
    }

    private Optional<CalendarEvent> cancelled(LocalDate date, RemovedAssignment gone, Title title) {
        return stations.find(gone.station())
                .map(station -> event(
                                station,
                                date,
                                gone.id(),
                                gone.sequence(),
                                gone.removedAt(),
                                title.of(label(station), gone.accountId(), gone.name()))
                        .asCancelled());
    }

    private CalendarEvent event(
            Station station, LocalDate date, String id, int sequence, Instant changedAt, String summary) {
        // Edited hours raise the sequence of every event on the station, so that programs move what moved.
        int revision = sequence + station.hoursRevision();
        Instant modified = station.hoursChangedAt().filter(changedAt::isBefore).orElse(changedAt);
        CalendarEvent event = CalendarEvent.of(
                        "duty-" + id + "@residency-tracker", revision, modified, summary, when(station, date))
                .withCategories(label(station));
        return station.countsAsDuty() ? event : event.asTransparent();
    }

    private String label(Station station) {
        return language.pick(station.label(), station.labelHe());
    }

    private static When when(Station station, LocalDate date) {
        if (station.allDay()) {
            return When.AllDay.on(date);
        }
        StationHours hours = station.hoursOn(date);
        LocalDate last = hours.ends().isAfter(hours.starts()) ? date : date.plusDays(1);
        return new When.Timed(date.atTime(hours.starts()), last.atTime(hours.ends()));
    }
}
