package org.residencytracker.assignments;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** The writing side of assignments and residencies, for the other packages of this feature. Every change is audited here. */
public interface ResidentRecords extends Residencies {
    /** Runs a change as {@code DocumentStore.transact} does. */
    <T> T transact(Function<Transaction, T> work);

    /**
     * A new assignment that is not active yet.
     *
     * @throws AssignmentExistsException when the resident has one in the rotation
     */
    Assignment plan(Transaction transaction, RotationChange change, List<AccountId> tutorIds);

    /**
     * Takes the resident out of the rotation without having finished it.
     *
     * @throws AssignmentStateException when it is finished or taken back already
     */
    Assignment unassign(Transaction transaction, RotationChange change);

    /** Names who supervises the resident in the rotation; the version in the change is optional. */
    Assignment setTutors(Transaction transaction, RotationChange change, List<AccountId> tutorIds);

    /**
     * Names who supervises the resident in every rotation.
     *
     * @throws org.residencytracker.platform.store.StaleVersion when the residency is not in the version
     */
    Residency setGlobalTutors(
            Transaction transaction, AccountId resident, long version, List<AccountId> tutorIds, AccountId by);

    /**
     * Keeps a decided request. An approved one sets the completed rotations and makes the current one active.
     *
     * @return the assignment that an approved request makes active
     * @throws AnotherRotationActiveException when the resident is in another rotation by now
     */
    Optional<Assignment> settle(Transaction transaction, AccountId resident, RotationRequest decided);
}
