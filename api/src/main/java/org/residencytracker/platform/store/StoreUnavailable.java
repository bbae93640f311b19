package org.residencytracker.platform.store;

import org.residencytracker.platform.problem.Unavailable;

/** The engine cannot be reached or failed; the cause is for the log. Whether a write was done is then not known. */
public final class StoreUnavailable extends Unavailable {
    private final Throwable reason;

    public StoreUnavailable(Throwable reason) {
        super("store-unavailable", "The data cannot be reached at the moment. Try again in a minute.");
        this.reason = reason;
    }

    @Override
    public synchronized Throwable getCause() {
        return reason;
    }
}
