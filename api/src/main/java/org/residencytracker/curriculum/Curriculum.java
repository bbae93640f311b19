package org.residencytracker.curriculum;

import java.util.List;
import java.util.Optional;
import org.residencytracker.platform.store.Transaction;

/** What other features may know of rotations and their curricula. */
public interface Curriculum {
    /** The rotation, archived or not; remembered for a few seconds, with this process's changes at once. */
    Optional<Rotation> rotation(String rotationId);

    /**
     * The rotation as it is in the transaction.
     *
     * @throws org.residencytracker.platform.problem.NotFound {@code rotation-not-found}
     */
    Rotation require(Transaction transaction, String rotationId);

    /** All rotations in their order, archived ones too; remembered as by {@link #rotation}. */
    List<Rotation> rotations();

    /**
     * The curriculum as it is now: costs one read, and more only where this version of it was not seen yet.
     *
     * @throws org.residencytracker.platform.problem.NotFound {@code rotation-not-found}
     */
    CurriculumTree tree(String rotationId);

    /**
     * The curriculum of the rotation as {@link #rotation} remembers it, for pages that are looked at: reads nothing where this
     * version was seen.
     *
     * @throws org.residencytracker.platform.problem.NotFound {@code rotation-not-found}
     */
    CurriculumTree remembered(String rotationId);

    /**
     * The curriculum as it is in the transaction; costs as much, and its rotation counts as read in the transaction.
     *
     * @throws org.residencytracker.platform.problem.NotFound {@code rotation-not-found}
     */
    CurriculumTree tree(Transaction transaction, String rotationId);

    /**
     * An item that may be logged, as it is in the transaction; costs one read as a rule. A change of the curriculum that commits
     * first makes the transaction run again.
     *
     * @throws org.residencytracker.platform.problem.NotFound {@code node-not-found}
     * @throws org.residencytracker.platform.problem.Conflict {@code node-not-loggable} when it is not a leaf, or archived
     */
    Leaf requireLeaf(Transaction transaction, String leafId);
}
