package org.residencytracker.curriculum;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.residencytracker.platform.problem.Unavailable;

/** Has the core rotations there before the first request asks for one of them by its id. */
@Singleton
final class RotationStart {
    private final Curricula curricula;

    RotationStart(Curricula curricula) {
        this.curricula = curricula;
    }

    void start(@Observes StartupEvent started) {
        try {
            curricula.all();
        } catch (Unavailable unreachable) {
            // The service must start without its store; whoever lists the rotations first makes them then.
            Log.warnf(unreachable, "rotations=unknown reason=store-unavailable");
        }
    }
}
