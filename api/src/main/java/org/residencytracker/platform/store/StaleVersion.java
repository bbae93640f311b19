package org.residencytracker.platform.store;

import org.residencytracker.platform.problem.Stale;

/** A write named a version that is no longer the present one. */
public final class StaleVersion extends Stale {
    public StaleVersion() {
        super("stale-version", "Somebody changed this meanwhile. Load it again, look at the change, and repeat yours.");
    }
}
