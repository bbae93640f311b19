package org.residencytracker.oncall;

import java.time.ZonedDateTime;

/** Begin and end of a duty on the department's clock; the end is the first moment after it. */
public record DutyTime(ZonedDateTime startsAt, ZonedDateTime endsAt) {}
