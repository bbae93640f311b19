package org.residencytracker.oncall;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.oncall.station.DutyTime;
import org.residencytracker.oncall.station.StationCatalogue;
import org.residencytracker.oncall.station.StationKey;
import org.residencytracker.oncall.station.Stations;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.time.DepartmentConfig;

/** One person's duties: those of a period, the next one, and how many there are. */
@ApplicationScoped
class DutyService {
    /** How far ahead the next duty is looked for. */
    static final int NEXT_DAYS = 120;

    private final OnCallDayRepository days;
    private final StationCatalogue catalogue;
    private final ZoneId zone;
    private final Clock clock;

    DutyService(OnCallDayRepository days, StationCatalogue catalogue, DepartmentConfig department, Clock clock) {
        this.days = days;
        this.catalogue = catalogue;
        this.zone = department.zone();
        this.clock = clock;
    }

    /** One duty, or a day off, of the person. */
    record Duty(LocalDate date, StationKey station, DutyTime time, boolean allDay, boolean countsAsDuty) {}

    /**
     * A person's period.
     *
     * @param next the duty that runs now or comes next, within 120 days
     */
    record Duties(List<Duty> duties, Optional<Duty> next) {
        Map<StationKey, Integer> byStation() {
            Map<StationKey, Integer> counts = new LinkedHashMap<>();
            duties.stream().filter(Duty::countsAsDuty).forEach(duty -> counts.merge(duty.station(), 1, Integer::sum));
            return counts;
        }
    }

    Duties duties(AccountId person, LocalDate from, LocalDate to) {
        LocalDate today = LocalDate.now(clock);
        // Yesterday's overnight duty may still run, so the next one is looked for from yesterday on.
        List<Duty> all =
                days.listOf(person, earlier(from, today.minusDays(1)), later(to, today.plusDays(NEXT_DAYS))).stream()
                        .flatMap(stored -> dutiesOf(person, stored.day()).stream())
                        .toList();
        List<Duty> inPeriod = all.stream()
                .filter(duty -> !duty.date().isBefore(from) && !duty.date().isAfter(to))
                .toList();
        return new Duties(inPeriod, nextOf(all));
    }

    /** Of some duties the one that runs now or comes next. */
    Optional<Duty> nextOf(List<Duty> duties) {
        return duties.stream()
                .filter(Duty::countsAsDuty)
                .filter(duty -> duty.time().endsAt().toInstant().isAfter(clock.instant()))
                .min(Comparator.comparing(duty -> duty.time().startsAt()));
    }

    /** What the person has on a day, in the order of its hours. */
    List<Duty> dutiesOf(AccountId person, OnCallDay day) {
        Stations stations = catalogue.stations();
        return day.assignments().stream()
                .filter(assignment -> assignment.accountId().equals(Optional.of(person)))
                .flatMap(assignment -> stations.find(assignment.station()).stream())
                .map(station -> new Duty(
                        day.date(),
                        station.key(),
                        station.timeOn(day.date(), zone),
                        station.allDay(),
                        station.countsAsDuty()))
                .sorted(Comparator.comparing(duty -> duty.time().startsAt()))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
