package org.residencytracker.health;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.residencytracker.platform.http.Probe;
import org.residencytracker.platform.store.DocumentStore;

/** The one part without which nothing can be served. Opens it in the background at the start; not ready until that is done. */
@Singleton
final class StoreProbe implements Probe {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DocumentStore store;
    private volatile boolean isWarm;

    StoreProbe(DocumentStore store) {
        this.store = store;
    }

    void warm(@Observes StartupEvent started) {
        Uni.createFrom()
                .voidItem()
                .invoke(store::warm)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .invoke(failure -> Log.errorf(failure, "store=cold outcome=retry"))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .subscribe()
                .with(warmed -> isWarm = true, failure -> Log.errorf(failure, "store=cold outcome=gave-up"));
    }

    @Override
    public String name() {
        return "store";
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public Uni<Result> probe() {
        if (!isWarm) {
            return Uni.createFrom().item(Result.down("still being opened"));
        }
        return Uni.createFrom()
                .item(store::isReachable)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(reachable -> reachable ? Result.up() : Result.down("not reachable"));
    }
}
