package org.residencytracker.oncall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.feeds.Calendar;
import org.residencytracker.feeds.CalendarEvent;
import org.residencytracker.feeds.CalendarSource;
import org.residencytracker.feeds.CalendarWindow;
import org.residencytracker.oncall.station.StationCatalogue;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;

/** {@code on-call.ics}: everybody's duties, with the person's name. */
@ApplicationScoped
class OnCallFeed implements CalendarSource {
    private final OnCallDayRepository days;
    private final StationCatalogue catalogue;
    private final AccountDirectory directory;
    private final Clock clock;

    OnCallFeed(OnCallDayRepository days, StationCatalogue catalogue, AccountDirectory directory, Clock clock) {
        this.days = days;
        this.catalogue = catalogue;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public String feed() {
        return "on-call";
    }

    @Override
    public Calendar read(AccountId owner, CalendarWindow window, Language language) {
        Instant since = clock.instant().minus(DutiesFeed.CANCELLED_SHOWN);
        DutyCalendar calendar = new DutyCalendar(catalogue.stations(), language, since);
        List<VersionedDay> stored = days.list(window.first(), window.last());
        Map<AccountId, Person> people = people(stored);
        DutyCalendar.Title title = (station, person, name) -> station + " \u2013 "
                + person.map(people::get).map(known -> shown(known, language)).orElse(name);
        List<CalendarEvent> events = stored.stream()
                .flatMap(day -> calendar.events(day.day(), person -> true, title).stream())
                .toList();
        return new Calendar(language.pick("On call", "תורנויות המחלקה"), events);
    }

    private Map<AccountId, Person> people(List<VersionedDay> stored) {
        return directory.findAll(stored.stream()
                .flatMap(day -> Stream.concat(
                        day.day().assignments().stream().map(Assignment::accountId),
                        day.day().removed().stream().map(RemovedAssignment::accountId)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet()));
    }

    private static String shown(Person person, Language language) {
        return language.pick(person.fullName(), person.fullNameHe().orElse(null));
    }
}
