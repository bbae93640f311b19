package org.residencytracker.oncall;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The present day of the department.
 *
 * @param date the department's civil date, which may not be the client's
 */
public record TodayView(LocalDate date, Instant now, DayView day) {}
