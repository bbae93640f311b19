package org.residencytracker.tasks.progress;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.tasks.count.Tally;

/** What a resident's tallies are worth in the rotations that count: those on offer, and archived ones in which there is anything. */
@Singleton
final class RecordedWork {
    private final Curriculum curriculum;
    private final RotationRequirements requirements;

    RecordedWork(Curriculum curriculum, RotationRequirements requirements) {
        this.curriculum = curriculum;
        this.requirements = requirements;
    }

    /** A rotation with what is required in it and what was logged. */
    record Work(Rotation rotation, Requirements required, Tally tally, RotationSums sums) {}

    /**
     * In the order of the rotations.
     *
     * @param active the rotation the resident is in, which counts in any case
     */
    List<Work> of(AccountId resident, Collection<Tally> tallies, Optional<String> active) {
        Map<String, Tally> byRotation = new HashMap<>();
        tallies.forEach(tally -> byRotation.put(tally.rotationId(), tally));
        return curriculum.rotations().stream()
                .filter(rotation -> !rotation.archived()
                        || byRotation.containsKey(rotation.id())
                        || active.equals(Optional.of(rotation.id())))
                .map(rotation ->
                        work(rotation, byRotation.getOrDefault(rotation.id(), Tally.empty(resident, rotation.id()))))
                .toList();
    }

    private Work work(Rotation rotation, Tally tally) {
        Requirements required = requirements.of(curriculum.remembered(rotation.id()));
        return new Work(rotation, required, tally, required.against(tally));
    }
}
