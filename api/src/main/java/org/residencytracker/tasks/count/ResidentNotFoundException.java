package org.residencytracker.tasks.count;

import org.residencytracker.platform.problem.NotFound;

/** There is no such resident, or none whom the viewer supervises. */
public final class ResidentNotFoundException extends NotFound {
    public ResidentNotFoundException() {
        super("resident-not-found", "There is no such resident among those you supervise.");
    }
}
