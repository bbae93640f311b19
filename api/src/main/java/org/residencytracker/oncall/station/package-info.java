/**
 * Stations of the roster and their hours: data that admins edit. Owns {@code onCallStations}. Knows no days. May use {@code audit}
 * and {@code imports.sheet}. Start at {@code StationCatalogue}.
 */
@NullMarked
package org.residencytracker.oncall.station;

import org.jspecify.annotations.NullMarked;
