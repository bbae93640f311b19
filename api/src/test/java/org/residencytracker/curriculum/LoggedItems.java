package org.residencytracker.curriculum;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.residencytracker.platform.store.Transaction;

/** A feature that refers to whatever a test puts here: ids of nodes and of rotations. */
@Singleton
public class LoggedItems implements CurriculumUse {
    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    public void refer(String id) {
        ids.add(id);
    }

    @Override
    public boolean isReferred(Transaction transaction, String nodeId) {
        return ids.contains(nodeId);
    }

    @Override
    public boolean isRotationReferred(Transaction transaction, String rotationId) {
        return ids.contains(rotationId);
    }
}
