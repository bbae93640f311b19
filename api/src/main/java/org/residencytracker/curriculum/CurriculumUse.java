package org.residencytracker.curriculum;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.residencytracker.platform.store.Transaction;

/**
 * Told by features that keep ids of rotations or nodes: what they refer to is archived and never deleted. Implementations are
 * CDI beans. Answers must rest on documents read in the transaction, so that nobody refers to a thing while it is deleted.
 */
public interface CurriculumUse {
    /** Whether anything refers to the node. */
    boolean isReferred(Transaction transaction, String nodeId);

    /** Whether anything refers to the rotation. */
    boolean isRotationReferred(Transaction transaction, String rotationId);

    /** Those of the nodes that anything refers to; worth a single read where many are asked for. */
    default Set<String> referred(Transaction transaction, Collection<String> nodeIds) {
        return nodeIds.stream().filter(id -> isReferred(transaction, id)).collect(Collectors.toUnmodifiableSet());
    }
}
