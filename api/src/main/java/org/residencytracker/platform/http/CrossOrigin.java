package org.residencytracker.platform.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lets pages of listed origins read our answers (the Fetch standard, section 3.2). An origin that is not listed gets no header
 * and no other treatment: a browser sends its own origin with every POST too, and behind a proxy we cannot tell that it is ours.
 */
@Singleton
final class CrossOrigin {
    private static final int NO_CONTENT = 204;

    private final Set<String> origins;

    CrossOrigin(HttpConfig config) {
        origins = config.corsOrigins().orElse(List.of()).stream()
                .map(URI::toString)
                .collect(Collectors.toUnmodifiableSet());
        if (origins.stream().anyMatch(origin -> !origin.matches("https?://[^/*]+"))) {
            throw new IllegalArgumentException(
                    "tracker.http.cors-origins holds something that is not an origin such as https://app.example.org");
        }
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, Rim.PRIORITY - 1);
    }

    private void answer(RoutingContext context) {
        String origin = context.request().getHeader("Origin");
        MultiMap headers = context.response().headers();
        if (!origins.isEmpty()) {
            headers.add("Vary", "Origin");
        }
        boolean listed = origin != null && origins.contains(origin);
        if (listed) {
            headers.set("Access-Control-Allow-Origin", origin)
                    .set("Access-Control-Allow-Credentials", "true")
                    .set(
                            "Access-Control-Expose-Headers",
                            "ETag, Location, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, X-Request-Id");
        }
        if (isPreflight(context, origin != null)) {
            if (listed) {
                permit(headers);
            }
            context.response().setStatusCode(NO_CONTENT).end();
        } else {
            context.next();
        }
    }

    private static boolean isPreflight(RoutingContext context, boolean hasOrigin) {
        return hasOrigin
                && context.request().method().equals(HttpMethod.OPTIONS)
                && context.request().headers().contains("Access-Control-Request-Method");
    }

    private static void permit(MultiMap headers) {
        headers.set("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
                .set(
                        "Access-Control-Allow-Headers",
                        "Authorization, Content-Type, Accept-Language, If-Match, If-None-Match, Idempotency-Key")
                .set("Access-Control-Max-Age", "3600");
    }
}
