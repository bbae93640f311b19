package org.residencytracker.tasks.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How a resident stands in the active rotation against its planned length.
 *
 * @param startedOn civil date in the department's zone
 * @param plannedDays from the configuration
 * @param elapsedPercent of the planned days, 0 to 100
 * @param behind whether half of the days are gone and under half of what is required is approved
 */
public record Pace(
        String rotationId,
        LocalDate startedOn,
        int plannedDays,
        int elapsedPercent,
        int approvedPercent,
        boolean behind) {
    private static final int HALF = 50;

    static Pace of(String rotationId, LocalDate startedOn, int plannedDays, Sums sums, LocalDate today) {
        long gone = Math.clamp(ChronoUnit.DAYS.between(startedOn, today), 0, plannedDays);
        boolean behind = gone * 2 >= plannedDays && sums.required() > 0 && !sums.hasReached(HALF);
        int elapsed = (int) (gone * 100 / plannedDays);
        return new Pace(rotationId, startedOn, plannedDays, elapsed, sums.percent(), behind);
    }
}
