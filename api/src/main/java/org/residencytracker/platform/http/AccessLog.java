package org.residencytracker.platform.http;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One line per answer under the category {@code access}: no query, no secret of a path, no address, no name. */
final class AccessLog {
    private static final Logger LOG = Logger.getLogger("access");

    private AccessLog() {}

    static void follow(RoutingContext context) {
        if (!LOG.isInfoEnabled()) {
            return;
        }
        long started = System.nanoTime();
        context.addEndHandler(ended -> LOG.infof(
                "method=%s path=%s status=%d ms=%d aborted=%b",
                context.request().method(),
                SafePath.of(context),
                context.response().getStatusCode(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started),
                ended.failed()));
    }
}
