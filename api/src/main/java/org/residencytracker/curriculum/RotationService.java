package org.residencytracker.curriculum;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.store.AlreadyExists;
import org.residencytracker.platform.store.DocumentStore;

/**
 * Lists the rotations, seeded when there are none. Anybody may ask, and they hardly change, so they are remembered for a few
 * seconds.
 */
@Singleton
final class RotationService {
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final RotationRepository rotations;
    private final DocumentStore store;
    private final AuditLog audit;
    private final LoadingCache<String, List<Rotation>> remembered;

    RotationService(RotationRepository rotations, DocumentStore store, AuditLog audit) {
        this.rotations = rotations;
        this.store = store;
        this.audit = audit;
        remembered = Caffeine.newBuilder()
                .maximumSize(1)
                .expireAfterWrite(REMEMBERED)
                .build(ignored -> stored());
    }

    List<Rotation> list() {
        return remembered.get("");
    }

    private List<Rotation> stored() {
        List<Rotation> found = rotations.list();
        if (!found.isEmpty()) {
            return found;
        }
        seed();
        return rotations.list();
    }

    private void seed() {
        try {
            store.transact(transaction -> {
                rotations.create(transaction, RotationSeed.CORE);
                audit.record(transaction, AuditEvent.bySystem("rotations.seeded", "rotation", "all"));
                return RotationSeed.CORE;
            });
        } catch (AlreadyExists another) {
            // Another process seeded them meanwhile, which is as good.
        }
    }
}
