package org.residencytracker.oncall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.residencytracker.feeds.Calendar;
import org.residencytracker.feeds.CalendarEvent;
import org.residencytracker.feeds.CalendarSource;
import org.residencytracker.feeds.CalendarWindow;
import org.residencytracker.oncall.station.StationCatalogue;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;

/** {@code duties.ics}: the owner's own duties and days off. */
@ApplicationScoped
class DutiesFeed implements CalendarSource {
    /** How long calendars are told of what was taken off. */
    static final Duration CANCELLED_SHOWN = Duration.ofDays(30);

    private final OnCallDayRepository days;
    private final StationCatalogue catalogue;
    private final Clock clock;

    DutiesFeed(OnCallDayRepository days, StationCatalogue catalogue, Clock clock) {
        this.days = days;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public String feed() {
        return "duties";
    }

    @Override
    public Calendar read(AccountId owner, CalendarWindow window, Language language) {
        Instant since = clock.instant().minus(CANCELLED_SHOWN);
        DutyCalendar calendar = new DutyCalendar(catalogue.stations(), language, since);
        List<CalendarEvent> events = days.listOf(owner, window.first(), window.last()).stream()
                .flatMap(day -> calendar
                        .events(
                                day.day(),
                                person -> person.equals(Optional.of(owner)),
                                (station, person, name) -> station)
                        .stream())
                .toList();
        return new Calendar(language.pick("My duties", "התורנויות שלי"), events);
    }
}
