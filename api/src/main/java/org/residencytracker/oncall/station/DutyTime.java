package org.residencytracker.oncall.station;

import java.time.ZonedDateTime;

/** Begin and end of a duty on the department's clock; the end is the first moment after it. */
public record DutyTime(ZonedDateTime startsAt, ZonedDateTime endsAt) {}
