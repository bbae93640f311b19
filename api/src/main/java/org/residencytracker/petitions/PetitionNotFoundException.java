package org.residencytracker.petitions;

import org.residencytracker.platform.problem.NotFound;

/** No petition has this id, or none the viewer may know of. */
public final class PetitionNotFoundException extends NotFound {
    public PetitionNotFoundException() {
        super("petition-not-found", "There is no such petition.");
    }
}
