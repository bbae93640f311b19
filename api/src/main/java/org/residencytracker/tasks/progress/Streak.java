package org.residencytracker.tasks.progress;

import java.time.LocalDate;
import java.util.function.ToLongFunction;

/** Consecutive days with at least one entry. */
final class Streak {
    private Streak() {}

    /** How many such days end today. */
    static int endingOn(LocalDate today, ToLongFunction<LocalDate> entries) {
        int days = 0;
        while (entries.applyAsLong(today.minusDays(days)) > 0) {
            days++;
        }
        return days;
    }
}
