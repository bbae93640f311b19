package org.residencytracker.petitions;

import java.util.List;
import org.residencytracker.assignments.Scope;
import org.residencytracker.platform.security.Viewer;

/** What a viewer may do to a petition while it waits: its resident withdraws it, those who answer for the resident decide. */
final class PetitionPolicy {
    private PetitionPolicy() {}

    static List<PetitionAction> allowedActions(Viewer viewer, Scope scope, Petition petition) {
        if (!petition.isPending()) {
            return List.of();
        }
        if (viewer.id().equals(petition.residentId())) {
            return List.of(PetitionAction.WITHDRAW);
        }
        return viewer.isAdmin() || scope.covers(petition.residentId(), petition.rotationId())
                ? List.of(PetitionAction.APPROVE, PetitionAction.DENY)
                : List.of();
    }
}
