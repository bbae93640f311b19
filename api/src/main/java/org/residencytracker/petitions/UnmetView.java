package org.residencytracker.petitions;

import org.residencytracker.assignments.Unmet;

/**
 * What a rotation's requirements still lack.
 *
 * @param items how many items lack something
 * @param remaining how many approved repetitions they lack together
 */
public record UnmetView(int items, long remaining) {
    static UnmetView from(Unmet unmet) {
        return new UnmetView(unmet.items(), unmet.remaining());
    }
}
