package org.residencytracker.ratelimit;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.residencytracker.platform.http.RateLimit;

/** Counts the operations that name a limit of their own, after the caller was found to be allowed them. */
final class RateLimitFilter {
    private final LimitTable table;
    private final Caller caller;

    RateLimitFilter(LimitTable table, Caller caller) {
        this.table = table;
        this.caller = caller;
    }

    @RateLimit("")
    @ServerRequestFilter
    Uni<Void> count(ResourceInfo resource, RoutingContext context) {
        return table.decide(limitName(resource), true, caller.of(context))
                .invoke(decision -> Refusal.tell(context.response(), decision))
                .invoke(Refusal::throwIfOver)
                .replaceWithVoid();
    }

    private static String limitName(ResourceInfo resource) {
        RateLimit own = resource.getResourceMethod().getAnnotation(RateLimit.class);
        return own == null
                ? resource.getResourceClass().getAnnotation(RateLimit.class).value()
                : own.value();
    }
}
