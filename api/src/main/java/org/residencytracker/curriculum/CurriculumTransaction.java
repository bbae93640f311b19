package org.residencytracker.curriculum;

import java.util.Collection;
import org.residencytracker.platform.store.Transaction;

/** The reads and writes of one change of rotations. A rotation can be written once in it. */
public interface CurriculumTransaction {
    /** The transaction itself, for what else belongs to the change. */
    Transaction documents();

    /**
     * The rotation as it is in the transaction.
     *
     * @throws RotationNotFoundException when there is none
     */
    Rotation require(String rotationId);

    /**
     * The rotation's curriculum as it is in the transaction.
     *
     * @throws RotationNotFoundException when there is no such rotation
     */
    CurriculumTree tree(String rotationId);

    /** Stores a new rotation with its nodes, roots left out or not. */
    void create(Rotation rotation, Collection<Node> nodes);

    /** Stores everything of a changed rotation but its curriculum and raises its version. */
    void update(Rotation rotation);

    /**
     * Stores the nodes as the rotation's curriculum and raises its tree version, which is returned.
     *
     * @throws TreeTooLargeException when they are more than can be kept
     */
    long update(String rotationId, Collection<Node> nodes);

    /** Removes a rotation and its curriculum. */
    void remove(String rotationId);
}
