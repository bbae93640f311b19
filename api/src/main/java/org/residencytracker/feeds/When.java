package org.residencytracker.feeds;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** When an event is, on the department's clock. */
public sealed interface When {
    /**
     * Whole days, whatever the clock says.
     *
     * @param lastInclusive the last day of the event itself; the file names the day after (RFC 5545, section 3.6.1)
     */
    record AllDay(LocalDate first, LocalDate lastInclusive) implements When {
        public AllDay {
            if (first.isAfter(lastInclusive)) {
                throw new IllegalArgumentException("All-day event that ends before it begins");
            }
        }

        public static AllDay on(LocalDate day) {
            return new AllDay(day, day);
        }
    }

    /**
     * From one wall-clock time to a later one, on the same day or another. A time that the clock skips in spring counts with
     * the offset before it; one that it shows twice in autumn is the first (RFC 5545, section 3.3.5, as {@code java.time}).
     */
    record Timed(LocalDateTime starts, LocalDateTime ends) implements When {
        public Timed {
            if (!ends.isAfter(starts)) {
                throw new IllegalArgumentException("An event ends after it starts");
            }
        }
    }
}
