package org.residencytracker.assignments;

import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.store.Transaction;

/**
 * Who may decide on a resident's work and read a resident's record: admins, the tutors who own the rotation, the tutors assigned
 * to the resident for it or globally. Nobody decides about themselves.
 */
public interface Supervision {
    /**
     * Whether the viewer may decide on what the resident did or asks for in the rotation. At most three reads, all in the
     * transaction, so that a tutor who is taken off at the same moment decides before that or not at all.
     */
    boolean mayDecide(Transaction transaction, Viewer viewer, AccountId resident, String rotationId);

    /**
     * Whether the viewer may read the whole record of a resident: admins, owners of a rotation in which the resident has an
     * assignment, and assigned tutors. One's own record is not asked about here. Costs a tutor one read for each rotation he owns
     * and two besides.
     */
    boolean supervises(Viewer viewer, AccountId resident);

    /**
     * What a tutor answers for; empty for anybody else. One read, however many assignments name him, but of a document that sums
     * them up: it tells which lists to show, and whoever decides asks {@link #mayDecide}.
     */
    Scope scopeOf(Viewer tutor);
}
