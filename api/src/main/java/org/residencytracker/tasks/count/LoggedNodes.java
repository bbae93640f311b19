package org.residencytracker.tasks.count;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.residencytracker.curriculum.CurriculumUse;
import org.residencytracker.platform.store.Transaction;

/** Keeps in the curriculum what was ever logged: entries and counters hold its ids. */
@Singleton
final class LoggedNodes implements CurriculumUse {
    private final Counters counters;

    LoggedNodes(Counters counters) {
        this.counters = counters;
    }

    @Override
    public boolean isReferred(Transaction transaction, String nodeId) {
        return !counters.logged(transaction, List.of(nodeId)).isEmpty();
    }

    @Override
    public boolean isRotationReferred(Transaction transaction, String rotationId) {
        return !counters.logged(transaction, List.of(rotationId)).isEmpty();
    }

    @Override
    public Set<String> referred(Transaction transaction, Collection<String> nodeIds) {
        return counters.logged(transaction, nodeIds);
    }
}
