package org.residencytracker.platform.store;

import org.residencytracker.platform.problem.Conflict;

/** A create met a document of that key. */
public final class AlreadyExists extends Conflict {
    public AlreadyExists() {
        super("already-exists", "There is one already. Load it and change that one.");
    }
}
