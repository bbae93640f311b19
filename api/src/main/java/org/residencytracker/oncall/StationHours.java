package org.residencytracker.oncall;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a station's duty begins and ends, in the department's zone.
 *
 * @param effectiveFrom the first day of duty with these hours; earlier days keep the hours before
 * @param ends an end that is not after the start falls on the next day
 */
public record StationHours(
        @NotNull LocalDate effectiveFrom,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime starts,
        @NotNull @JsonFormat(pattern = "HH:mm") LocalTime ends) {
    /** Days before any roster, so that the first hours hold for all of history. */
    public static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);
}
