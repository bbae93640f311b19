package org.residencytracker.assignments.residency;

import org.residencytracker.platform.problem.Conflict;

/** There is no request to decide on, or not any more. */
public final class RequestNotPendingException extends Conflict {
    public RequestNotPendingException() {
        super("rotation-request-not-pending", "Somebody has decided on this already. Load it again.");
    }
}
