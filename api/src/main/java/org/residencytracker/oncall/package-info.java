/**
 * The on-call roster: days, duties, conflicts, its spreadsheets and calendars. Owns {@code onCallDays}; its stations are
 * {@code oncall.station}. May use {@code accounts}, {@code audit}, {@code feeds} and {@code imports}. Start at {@code OnCallService}.
 */
@NullMarked
package org.residencytracker.oncall;

import org.jspecify.annotations.NullMarked;
