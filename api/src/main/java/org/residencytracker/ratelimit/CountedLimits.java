package org.residencytracker.ratelimit;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.http.Limits;

/** {@link Limits} for code that may wait; tells the caller of the present request how it stands. */
@ApplicationScoped
class CountedLimits implements Limits {
    /** Only a guard: the limiter itself answers sooner. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final LimitTable table;
    private final CurrentVertxRequest request;

    CountedLimits(LimitTable table, CurrentVertxRequest request) {
        this.table = table;
        this.request = request;
    }

    @Override
    public void check(String name, String... keyParts) {
        Refusal.throwIfOver(told(await(table.decide(name, true, keyParts))));
    }

    @Override
    public void requireLeft(String name, String... keyParts) {
        Refusal.throwIfOver(told(await(table.decide(name, false, keyParts))));
    }

    @Override
    public void record(String name, String... keyParts) {
        await(table.decide(name, true, keyParts));
    }

    private Decision told(Decision decision) {
        RoutingContext context = context();
        if (context != null) {
            Refusal.tell(context.response(), decision);
        }
        return decision;
    }

    private @Nullable RoutingContext context() {
        return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
    }

    private static Decision await(Uni<Decision> decision) {
        return decision.await().atMost(LONGEST_WAIT);
    }
}
