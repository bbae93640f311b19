package org.residencytracker.tasks.progress;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.residencytracker.assignments.ActiveAssignment;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.LatestEntry;
import org.residencytracker.tasks.count.Tally;
import org.residencytracker.tasks.count.TaskGroupId;

/** How residents stand in the rotations they are in, several at once: one counter document each. */
@Singleton
public final class ActiveProgress {
    private final Counters counters;
    private final Curriculum curriculum;
    private final RotationRequirements requirements;
    private final int rotationDays;
    private final Clock clock;

    ActiveProgress(
            Counters counters,
            Curriculum curriculum,
            RotationRequirements requirements,
            ProgressConfig config,
            Clock clock) {
        this.counters = counters;
        this.curriculum = curriculum;
        this.requirements = requirements;
        this.rotationDays = config.rotationDays();
        this.clock = clock;
    }

    /**
     * One of them.
     *
     * @param waiting how many entries wait for a tutor
     * @param pace empty where it is not known since when the resident is there
     * @param lastLoggedAt empty where nothing was logged in the rotation
     */
    public record Standing(
            ActiveAssignment resident,
            SumsView sums,
            int waiting,
            Optional<Pace> pace,
            Optional<Instant> lastLoggedAt) {}

    /** In the order of the residents. */
    public List<Standing> of(List<ActiveAssignment> residents) {
        LocalDate today = LocalDate.now(clock);
        List<Tally> tallies = counters.tallies(residents.stream()
                .map(resident -> new TaskGroupId(resident.residentId(), resident.rotationId()))
                .toList());
        return IntStream.range(0, residents.size())
                .mapToObj(at -> standing(residents.get(at), tallies.get(at), today))
                .toList();
    }

    private Standing standing(ActiveAssignment resident, Tally tally, LocalDate today) {
        String rotation = resident.rotationId();
        Sums sums =
                requirements.of(curriculum.remembered(rotation)).against(tally).total();
        Optional<Pace> pace = resident.startedAt()
                .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                .map(start -> Pace.of(rotation, start, rotationDays, sums, today));
        Optional<Instant> lastLoggedAt = tally.latest().stream().findFirst().map(LatestEntry::loggedAt);
        return new Standing(resident, SumsView.of(sums), tally.waiting().size(), pace, lastLoggedAt);
    }
}
