package org.residencytracker.curriculum;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.residencytracker.platform.store.Transaction;

/** What all features together refer to. */
@Singleton
public final class CurriculumUses {
    private final List<CurriculumUse> uses;

    public CurriculumUses(@All List<CurriculumUse> uses) {
        this.uses = List.copyOf(uses);
    }

    /** Those of the nodes that any feature refers to. */
    public Set<String> referred(Transaction transaction, Collection<String> nodeIds) {
        Set<String> referred = new HashSet<>();
        uses.forEach(use -> referred.addAll(use.referred(transaction, nodeIds)));
        return referred;
    }

    /** Whether any feature refers to the rotation. */
    public boolean isRotationReferred(Transaction transaction, String rotationId) {
        return uses.stream().anyMatch(use -> use.isRotationReferred(transaction, rotationId));
    }
}
