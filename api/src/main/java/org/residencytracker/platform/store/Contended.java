package org.residencytracker.platform.store;

import org.residencytracker.platform.problem.Unavailable;

/** Too many others changed the same documents at the same time. */
public final class Contended extends Unavailable {
    public Contended() {
        super("store-busy", "Many people are changing the same thing. Try again in a few seconds.");
    }
}
