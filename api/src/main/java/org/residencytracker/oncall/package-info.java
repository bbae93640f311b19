/**
 * The on-call roster: stations, days, duties, conflicts. Owns {@code onCallDays} and {@code onCallStations}. May use {@code accounts}, {@code audit}, {@code feeds} and {@code imports}. Start at {@code OnCallService}.
 */
@NullMarked
package org.residencytracker.oncall;

import org.jspecify.annotations.NullMarked;
