package org.residencytracker.platform.http;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jboss.logging.MDC;
import org.residencytracker.platform.id.IdSource;

/**
 * The first and the last thing a request meets: its id, the headers every answer carries, the bound of its body, and a problem
 * for whatever no resource answers.
 */
@Singleton
final class Rim {
    /** Before CORS (300), authentication (200) and authorization (100) of the framework, so that their refusals carry the id too. */
    static final int PRIORITY = 1000;

    /** Behind the framework's own bound (-2), which it replaces for bodies without a declared length. */
    private static final int AFTER_BODY_BOUND = -1;

    /** Ahead of the framework's failure handlers, whose answers are not problems. */
    private static final int FIRST_FAILURE_HANDLER = Integer.MIN_VALUE + 2;

    private static final int TOO_LARGE = 413;
    private static final int NOT_FOUND = 404;
    private static final int FIRST_REFUSAL = 400;

    private final HttpConfig config;
    private final IdSource ids;
    private final Problems problems;

    Rim(HttpConfig config, IdSource ids, Problems problems) {
        this.config = config;
        this.ids = ids;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, PRIORITY);
    }

    void register(@Observes Router router) {
        router.route().order(FIRST_FAILURE_HANDLER).failureHandler(this::fail);
        router.route().order(AFTER_BODY_BOUND).handler(this::widenStreamBound);
        router.route().last().handler(context -> problems.answer(problems.ofStatus(NOT_FOUND), context));
    }

    private void enter(RoutingContext context) {
        String given = context.request().getHeader(RequestId.HEADER);
        String id = RequestId.choose(given, config.trustedProxies() > 0, ids);
        context.put(RequestId.LOG_KEY, id);
        MDC.put(RequestId.LOG_KEY, id);
        HttpServerResponse response = context.response().putHeader(RequestId.HEADER, id);
        SecurityHeaders.put(response, config.strictTransportSecurity());
        context.addHeadersEndHandler(sent -> forbidStorage(context));
        AccessLog.follow(context);
        if (BodyBound.isExceeded(context.request())) {
            response.putHeader("Connection", "close");
            problems.answer(problems.ofStatus(TOO_LARGE), context);
        } else {
            context.next();
        }
    }

    /** What is personal, or a refusal, is nobody's to keep, unless the resource has said otherwise. */
    private static void forbidStorage(RoutingContext context) {
        HttpServerResponse response = context.response();
        boolean isOurs = context.normalizedPath().startsWith("/api/") || response.getStatusCode() >= FIRST_REFUSAL;
        if (isOurs && !response.headers().contains("Cache-Control")) {
            response.putHeader("Cache-Control", "no-store");
        }
    }

    /** The framework would cut such a body off with a bare 413; the reader of bodies does it with a problem, a little earlier. */
    private void widenStreamBound(RoutingContext context) {
        if (context.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, BodyBound.BYTES + BodyBound.SLACK);
        }
        context.next();
    }

    private void fail(RoutingContext context) {
        Throwable thrown = context.failure();
        problems.answer(thrown == null ? problems.ofStatus(context.statusCode()) : problems.of(thrown), context);
    }
}
