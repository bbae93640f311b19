package org.residencytracker.tasks.progress;

import java.util.List;
import java.util.Optional;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.security.AccountId;

/**
 * How far a resident is.
 *
 * @param rotations in their order
 * @param pace of the active rotation
 * @param days the last 84 days, today last
 */
record Progress(
        AccountId residentId,
        List<Part> rotations,
        Sums total,
        Optional<Pace> pace,
        int streak,
        List<ProgressView.Day> days,
        Optional<TrainingTime> training) {
    Progress {
        rotations = List.copyOf(rotations);
        days = List.copyOf(days);
    }

    /** One rotation. */
    record Part(Rotation rotation, RotationState state, RotationSums sums) {}
}
