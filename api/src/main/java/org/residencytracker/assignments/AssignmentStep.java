package org.residencytracker.assignments;

import org.residencytracker.platform.store.Transaction;

/**
 * What else belongs to an admin's change of an assignment, in its transaction: implemented by features that keep something open
 * about it. Not called for changes that another feature makes through {@link Residencies}.
 */
public interface AssignmentStep {
    /**
     * Called with the assignment as it is after the change.
     *
     * @throws org.residencytracker.platform.problem.DomainException to refuse the whole change
     */
    void changed(Transaction transaction, Assignment assignment, RotationChange change);
}
