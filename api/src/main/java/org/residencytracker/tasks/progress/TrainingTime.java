package org.residencytracker.tasks.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.residencytracker.accounts.Training;

/**
 * Where a resident is in the whole residency.
 *
 * @param year of training, from 1
 * @param estimatedEnd 4.5 years after the start on the four-year track, 5 years on the six-year track
 */
record TrainingTime(int year, LocalDate estimatedEnd) {
    private static final int FOUR_YEAR_TRACK_MONTHS = 54;
    private static final int SIX_YEAR_TRACK_MONTHS = 60;

    static TrainingTime of(Training training, LocalDate today) {
        long full = ChronoUnit.YEARS.between(training.startsOn(), today);
        int months = switch (training.track()) {
            case FOUR_YEAR -> FOUR_YEAR_TRACK_MONTHS;
            case SIX_YEAR -> SIX_YEAR_TRACK_MONTHS;
        };
        return new TrainingTime((int) Math.max(1, full + 1), training.startsOn().plusMonths(months));
    }
}
