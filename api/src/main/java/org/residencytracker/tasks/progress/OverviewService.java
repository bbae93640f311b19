package org.residencytracker.tasks.progress;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.assignments.Residencies;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.Tally;

/** Puts it together from the counters and the remembered curricula. */
@Singleton
final class OverviewService implements Overviews {
    private final Counters counters;
    private final RecordedWork recorded;
    private final Residencies residencies;
    private final int rotationDays;
    private final Clock clock;

    OverviewService(
            Counters counters, RecordedWork recorded, Residencies residencies, ProgressConfig config, Clock clock) {
        this.counters = counters;
        this.recorded = recorded;
        this.residencies = residencies;
        this.rotationDays = config.rotationDays();
        this.clock = clock;
    }

    @Override
    public Overview overview(AccountId resident) {
        LocalDate today = LocalDate.now(clock);
        Optional<String> active = residencies.find(resident).activeRotationId();
        List<Tally> tallies = counters.tallies(resident);
        List<RecordedWork.Work> works = recorded.of(resident, tallies, active);
        Diary diary = new Diary(counters, resident, today);
        return new Overview(
                works.stream()
                        .filter(work ->
                                active.equals(Optional.of(work.rotation().id())))
                        .findFirst()
                        .map(work -> active(resident, work, today)),
                works.stream().map(work -> work.sums().total()).reduce(Sums.NONE, Sums::plus),
                tallies.stream().mapToLong(OverviewService::approved).sum(),
                (int) works.stream()
                        .filter(work -> work.sums().total().hasReached(100))
                        .count(),
                diary.streak(),
                diary.lastDays(),
                tallies.stream().mapToInt(tally -> tally.waiting().size()).sum(),
                tallies.stream()
                        .flatMap(tally -> tally.waitingSince().stream())
                        .min(Comparator.<Instant>naturalOrder()));
    }

    private Overview.Active active(AccountId resident, RecordedWork.Work work, LocalDate today) {
        String rotation = work.rotation().id();
        Sums sums = work.sums().total();
        return new Overview.Active(
                work.rotation(),
                sums,
                work.sums().categories(),
                residencies
                        .assignment(resident, rotation)
                        .flatMap(Assignment::startedAt)
                        .map(start -> Pace.of(
                                rotation, LocalDate.ofInstant(start, clock.getZone()), rotationDays, sums, today)),
                work.required().items().stream()
                        .filter(item -> item.required() > 0)
                        .map(item -> new Overview.Item(
                                item.itemId(),
                                Sums.of(item.required(), work.tally().of(item.itemId()))))
                        .toList(),
                work.tally().latest());
    }

    private static long approved(Tally tally) {
        return tally.approved().values().stream().mapToLong(Long::longValue).sum();
    }
}
