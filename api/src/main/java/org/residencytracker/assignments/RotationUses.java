package org.residencytracker.assignments;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.residencytracker.curriculum.CurriculumUse;
import org.residencytracker.platform.store.Key;
import org.residencytracker.platform.store.Transaction;

/**
 * Marks rotations that residents were ever assigned to or asked for. The mark is read by whoever deletes a rotation and written
 * by whoever first refers to it, so that one of the two sees the other.
 */
@Singleton
final class RotationUses implements CurriculumUse {
    static void note(Transaction transaction, String rotationId) {
        Key key = AssignmentCollections.useKey(rotationId);
        if (transaction.find(key).isEmpty()) {
            transaction.create(key, Map.of("referred", true));
        }
    }

    @Override
    public boolean isReferred(Transaction transaction, String nodeId) {
        return false;
    }

    @Override
    public Set<String> referred(Transaction transaction, Collection<String> nodeIds) {
        return Set.of();
    }

    @Override
    public boolean isRotationReferred(Transaction transaction, String rotationId) {
        return transaction.find(AssignmentCollections.useKey(rotationId)).isPresent();
    }
}
