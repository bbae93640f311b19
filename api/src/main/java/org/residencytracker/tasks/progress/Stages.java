package org.residencytracker.tasks.progress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residencytracker.assignments.Assignment;

/** Where a resident stands in each rotation, from the assignments and from what is asked for. */
final class Stages {
    private final Map<String, Assignment> assignments = new HashMap<>();
    private final Set<String> askedFor;
    private final ZoneId zone;

    /** @param askedFor rotations whose start or end the resident asked for and nobody has decided on */
    Stages(List<Assignment> assignments, Set<String> askedFor, ZoneId zone) {
        assignments.forEach(assignment -> this.assignments.put(assignment.rotationId(), assignment));
        this.askedFor = askedFor;
        this.zone = zone;
    }

    /** Whoever is in a rotation and asked to finish it is in it all the same. */
    RotationState of(String rotationId) {
        RotationState state = Optional.ofNullable(assignments.get(rotationId))
                .map(Stages::state)
                .orElse(RotationState.NOT_STARTED);
        return state != RotationState.ACTIVE && askedFor.contains(rotationId) ? RotationState.WAITING : state;
    }

    Optional<String> active() {
        return assignments.values().stream()
                .filter(Assignment::isActive)
                .map(Assignment::rotationId)
                .findFirst();
    }

    Optional<LocalDate> startedOn(String rotationId) {
        return Optional.ofNullable(assignments.get(rotationId))
                .flatMap(Assignment::startedAt)
                .map(at -> LocalDate.ofInstant(at, zone));
    }

    private static RotationState state(Assignment assignment) {
        return switch (assignment.status()) {
            case INACTIVE -> RotationState.NOT_STARTED;
            case ACTIVE -> RotationState.ACTIVE;
            case FINISHED -> RotationState.FINISHED;
        };
    }
}
