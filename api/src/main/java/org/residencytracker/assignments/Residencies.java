package org.residencytracker.assignments;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/**
 * Residents in rotations, for other features. A resident is in one rotation at most: every change reads and writes the resident's
 * one residency document, so that two changes at the same moment take turns, whoever makes them. Changes are audited here.
 */
public interface Residencies {
    /** The rotation the resident is in; one read. */
    Optional<String> activeRotation(Transaction transaction, AccountId resident);

    /** The resident's assignment in the rotation; one read. */
    Optional<Assignment> assignment(Transaction transaction, AccountId resident, String rotationId);

    /**
     * Makes the rotation the resident's active one, with a new assignment when there was none.
     *
     * @throws AnotherRotationActiveException when the resident is in another one
     * @throws AssignmentStateException when the resident is in it already
     */
    Assignment activate(Transaction transaction, RotationChange change);

    /**
     * Finishes the resident's active rotation. Whether requirements are met is the caller's to ask ({@link Completion}).
     *
     * @throws RotationNotActiveException when the resident is not in it
     */
    Assignment finish(Transaction transaction, RotationChange change);

    /** Notes in the transaction that something refers to the rotation from now on, so that it is archived, never deleted. */
    void noteUse(Transaction transaction, String rotationId);

    /** The residency as it is now; the empty one, in version 0, when nothing is stored. */
    Residency find(AccountId resident);

    /** The residencies of many, read a hundred at a time; empty ones where nothing is stored. */
    Map<AccountId, Residency> findAll(Collection<AccountId> residents);

    /** The resident's assignment in the rotation as it is now; one read. */
    Optional<Assignment> assignment(AccountId resident, String rotationId);

    /** All assignments of a resident in one query, tens at most. */
    List<Assignment> ofResident(AccountId resident);

    /** A page of a rotation's assignments in every state. */
    AssignmentPage ofRotation(String rotationId, int pageSize, @Nullable String pageToken);
}
