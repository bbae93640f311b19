package org.residencytracker.ratelimit;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.function.Consumer;
import org.residencytracker.platform.http.RequestOutcome;

/** The limits that hold for every request: tokens that were never ours, before any token is looked at, and the general one. */
@Singleton
final class LimitRoutes {
    /** The framework authenticates at 200 and authorizes at 100. */
    private static final int BEFORE_AUTHENTICATION = 250;

    private static final int BEFORE_AUTHORIZATION = 150;

    private final LimitTable table;
    private final Caller caller;

    LimitRoutes(LimitTable table, Caller caller) {
        this.table = table;
        this.caller = caller;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guardTokens, BEFORE_AUTHENTICATION);
        filters.register(this::countGeneral, BEFORE_AUTHORIZATION);
    }

    /** An unknown signing key can cost a fetch of the issuer's keys, so guesses are bounded before they are read. */
    private void guardTokens(RoutingContext context) {
        if (context.request().getHeader("Authorization") == null) {
            context.next();
            return;
        }
        String address = caller.address(context).value();
        then(context, table.decide("failed-tokens", false, address), decision -> {
            if (decision.isAllowed()) {
                context.addEndHandler(ended -> countGuess(context, address));
                context.next();
            } else {
                Refusal.tell(context.response(), decision);
                context.fail(Refusal.of(decision));
            }
        });
    }

    private void countGuess(RoutingContext context, String address) {
        if (RequestOutcome.isTokenGuess(context)) {
            table.decide("failed-tokens", true, address)
                    .subscribe()
                    .with(counted -> {}, failure -> Log.warnf(failure, "limit=failed-tokens counted=false"));
        }
    }

    private void countGeneral(RoutingContext context) {
        String path = context.normalizedPath();
        if (!path.startsWith("/api/") || path.startsWith("/api/health")) {
            context.next();
            return;
        }
        then(context, table.decide("general", true, caller.of(context)), decision -> {
            Refusal.tell(context.response(), decision);
            if (decision.isAllowed()) {
                context.next();
            } else {
                context.fail(Refusal.of(decision));
            }
        });
    }

    /** A decision that took a time-out comes from another thread; the request goes on where it belongs. */
    private static void then(RoutingContext request, Uni<Decision> decision, Consumer<Decision> next) {
        Context own = request.vertx().getOrCreateContext();
        decision.emitOn(task -> runOn(own, task)).subscribe().with(next, request::fail);
    }

    private static void runOn(Context own, Runnable task) {
        if (own.equals(Vertx.currentContext())) {
            task.run();
        } else {
            own.runOnContext(ignored -> task.run());
        }
    }
}
