package org.residencytracker.petitions;

import org.residencytracker.platform.problem.Conflict;

/** A resident has one pending petition about a rotation at most. */
public final class PetitionPendingException extends Conflict {
    public PetitionPendingException() {
        super(
                "petition-pending",
                "A petition about this rotation waits already. Withdraw it to ask for something else.");
    }
}
