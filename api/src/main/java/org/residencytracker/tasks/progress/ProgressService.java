package org.residencytracker.tasks.progress;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residencytracker.accounts.AccountDirectory;
import org.residencytracker.accounts.Person;
import org.residencytracker.assignments.AskedRotations;
import org.residencytracker.assignments.Residencies;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.CurriculumTree;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.RecordReads;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.tasks.count.Counters;
import org.residencytracker.tasks.count.ResidentNotFoundException;
import org.residencytracker.tasks.count.Tally;
import org.residencytracker.tasks.count.TaskGroupId;

/** One resident's progress, from the counters and the curricula; no entry is read. */
@Singleton
final class ProgressService {
    private final Counters counters;
    private final Curriculum curriculum;
    private final RotationRequirements requirements;
    private final RecordedWork recorded;
    private final Residencies residencies;
    private final Supervision supervision;
    private final AccountDirectory directory;
    private final List<AskedRotations> asked;
    private final int rotationDays;
    private final Clock clock;

    ProgressService(
            Counters counters,
            Curriculum curriculum,
            RotationRequirements requirements,
            RecordedWork recorded,
            Residencies residencies,
            Supervision supervision,
            AccountDirectory directory,
            @All List<AskedRotations> asked,
            ProgressConfig config,
            Clock clock) {
        this.counters = counters;
        this.curriculum = curriculum;
        this.requirements = requirements;
        this.recorded = recorded;
        this.residencies = residencies;
        this.supervision = supervision;
        this.directory = directory;
        this.asked = asked;
        this.rotationDays = config.rotationDays();
        this.clock = clock;
    }

    /** Everything at a glance. */
    Progress progress(Viewer viewer, AccountId resident) {
        requireResident(viewer, resident);
        LocalDate today = LocalDate.now(clock);
        Stages stages = new Stages(residencies.ofResident(resident), askedBy(resident), clock.getZone());
        List<Progress.Part> parts = recorded.of(resident, counters.tallies(resident), stages.active()).stream()
                .map(work -> new Progress.Part(
                        work.rotation(), stages.of(work.rotation().id()), work.sums()))
                .toList();
        Diary diary = new Diary(counters, resident, today);
        return new Progress(
                resident,
                parts,
                parts.stream().map(part -> part.sums().total()).reduce(Sums.NONE, Sums::plus),
                pace(parts, stages, today),
                diary.streak(),
                diary.lastDays(),
                directory.training(resident).map(training -> TrainingTime.of(training, today)));
    }

    /** What a resident has of each item of one rotation. */
    RotationDetail detail(Viewer viewer, AccountId resident, String rotationId) {
        requireResident(viewer, resident);
        CurriculumTree tree = curriculum.tree(rotationId);
        Tally tally =
                counters.tallies(List.of(new TaskGroupId(resident, rotationId))).getFirst();
        return new RotationDetail(requirements.of(tree), tally);
    }

    private Set<String> askedBy(AccountId resident) {
        return asked.stream()
                .flatMap(requests -> requests.askedBy(resident).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Pace> pace(List<Progress.Part> parts, Stages stages, LocalDate today) {
        return parts.stream()
                .filter(part ->
                        stages.active().equals(Optional.of(part.rotation().id())))
                .findFirst()
                .flatMap(part -> stages.startedOn(part.rotation().id())
                        .map(start -> Pace.of(
                                part.rotation().id(),
                                start,
                                rotationDays,
                                part.sums().total(),
                                today)));
    }

    private void requireResident(Viewer viewer, AccountId resident) {
        boolean maySee = viewer.id().equals(resident)
                || (viewer.role() != Role.RESIDENT && supervision.supervises(viewer, resident));
        Optional<Person> person = directory.find(resident);
        if (!maySee || person.filter(found -> found.role() == Role.RESIDENT).isEmpty()) {
            throw new ResidentNotFoundException();
        }
        RecordReads.note(viewer, resident, "progress");
    }
}
