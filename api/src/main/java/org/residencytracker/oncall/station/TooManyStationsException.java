package org.residencytracker.oncall.station;

import org.residencytracker.platform.problem.Conflict;

/** There is no room for one more station. */
final class TooManyStationsException extends Conflict {
    TooManyStationsException(int most) {
        super(
                "too-many-stations",
                "There are " + most + " stations, as many as a roster may have. Edit one that is no longer used.");
    }
}
