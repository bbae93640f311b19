package org.residencytracker.reflections;

import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.Transaction;

/** Who teaches whom, as {@link Reflections} says; the feature asks nothing but who supervises. */
final class TalTeachesRina implements Supervision {
    @Override
    public boolean supervises(Viewer viewer, AccountId resident) {
        return viewer.isAdmin() || (viewer.equals(Reflections.TAL) && resident.equals(Reflections.RINA.id()));
    }

    @Override
    public boolean mayDecide(Transaction transaction, Viewer viewer, AccountId resident, String rotationId) {
        throw new AssertionError("reflections decide on no entry");
    }

    @Override
    public Scope scopeOf(Viewer tutor) {
        throw new AssertionError("reflections list no scope");
    }
}
