package org.residencytracker.feeds;

import java.time.LocalDate;

/**
 * The days that a feed shows, both included, in the department's zone.
 *
 * @param first not after {@code last}
 */
public record CalendarWindow(LocalDate first, LocalDate last) {
    public CalendarWindow {
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("A window that ends before it begins");
        }
    }

    /** From one month back to a year ahead of the department's date. */
    public static CalendarWindow around(LocalDate today) {
        return new CalendarWindow(today.minusMonths(1), today.plusYears(1));
    }
}
