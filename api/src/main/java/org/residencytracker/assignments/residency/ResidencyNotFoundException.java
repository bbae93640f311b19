package org.residencytracker.assignments.residency;

import org.residencytracker.platform.problem.NotFound;

/** No resident has this id, or none the viewer may know of. */
public final class ResidencyNotFoundException extends NotFound {
    public ResidencyNotFoundException() {
        super("residency-not-found", "There is no such residency.");
    }
}
