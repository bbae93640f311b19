package org.residencytracker.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a resident's account says of the residency.
 *
 * @param startsOn first day of the residency, in the department's zone
 * @param requested the rotations named at sign-up, kept until somebody has decided on them
 */
public record Training(LocalDate startsOn, TrainingTrack track, Optional<RequestedRotations> requested) {
    /**
     * Rotations as a resident named them at sign-up.
     *
     * @param completed ids without duplicates
     */
    public record RequestedRotations(List<String> completed, String current) {
        public RequestedRotations {
            completed = completed.stream().distinct().toList();
        }
    }

    /** The same once somebody has decided on the rotations that were named. */
    public Training settled() {
        return new Training(startsOn, track, Optional.empty());
    }

    Training startingOn(LocalDate date) {
        return new Training(date, track, requested);
    }
}
