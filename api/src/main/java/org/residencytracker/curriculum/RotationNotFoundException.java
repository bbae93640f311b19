package org.residencytracker.curriculum;

import org.residencytracker.platform.problem.NotFound;

/** There is no rotation of the id. */
public final class RotationNotFoundException extends NotFound {
    public RotationNotFoundException() {
        super("rotation-not-found", "There is no such rotation.");
    }
}
