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
    private final Uni<Void> warmth;

    StoreProbe(DocumentStore store) {
        this.store = store;
        this.warmth = Uni.createFrom()
                .voidItem()
                .invoke(store::warm)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .invoke(failure -> Log.errorf(failure, "store=cold outcome=retry"))
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely()
                .memoize()
                .indefinitely();
    }

    void warm(@Observes StartupEvent started) {
        warmth.subscribe().with(warm -> {}, failure -> Log.errorf(failure, "store=cold outcome=gave-up"));
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
        return warmth.map(warm -> store.isReachable())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(reachable -> reachable ? Result.up() : Result.down("not reachable"));
    }
}
