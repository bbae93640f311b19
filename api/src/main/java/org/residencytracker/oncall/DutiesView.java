package org.residencytracker.oncall;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.oncall.station.StationKey;

/**
 * The viewer's own duties.
 *
 * @param next the duty that runs now or comes next; absent when there is none within 120 days
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DutiesView(List<DutyView> items, Optional<DutyView> next, Stats stats) {
    public DutiesView {
        items = List.copyOf(items);
    }

    /** One duty or day off. */
    public record DutyView(
            LocalDate date,
            StationKey station,
            Instant startsAt,
            Instant endsAt,
            boolean allDay,
            boolean countsAsDuty) {
        static DutyView of(DutyService.Duty duty) {
            return new DutyView(
                    duty.date(),
                    duty.station(),
                    duty.time().startsAt().toInstant(),
                    duty.time().endsAt().toInstant(),
                    duty.allDay(),
                    duty.countsAsDuty());
        }
    }

    /**
     * Duties in numbers, days off left out.
     *
     * @param mostCommonStation absent when there is no duty; the first by name of several
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Stats(int total, List<StationCount> byStation, Optional<StationKey> mostCommonStation) {}

    /** Duties at one station. */
    public record StationCount(StationKey station, int count) {}

    static DutiesView of(DutyService.Duties duties) {
        return new DutiesView(
                duties.duties().stream().map(DutyView::of).toList(),
                duties.next().map(DutyView::of),
                stats(duties));
    }

    private static Stats stats(DutyService.Duties duties) {
        List<StationCount> counts = duties.byStation().entrySet().stream()
                .sorted(Map.Entry.<StationKey, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new StationCount(entry.getKey(), entry.getValue()))
                .toList();
        int total = counts.stream().mapToInt(StationCount::count).sum();
        return new Stats(total, counts, counts.stream().findFirst().map(StationCount::station));
    }
}
