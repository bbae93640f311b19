package org.residencytracker.petitions;

import org.residencytracker.platform.problem.Conflict;

/** A petition is decided or withdrawn once. */
public final class PetitionDecidedException extends Conflict {
    public PetitionDecidedException() {
        super("petition-decided", "Something became of this petition already. Load it again.");
    }
}
