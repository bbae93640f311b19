package org.residencytracker.platform.http;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.id.IdSource;

/** The name of one request: in its answer's header, in its log lines (key {@code requestId}) and in its problem. */
public final class RequestId {
    /** Header and, in lower camel case, key of the logging context. */
    public static final String HEADER = "X-Request-Id";

    static final String LOG_KEY = "requestId";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    private RequestId() {}

    /** The request's id; empty only before the rim has seen the request. */
    public static String of(RoutingContext context) {
        String id = context.get(LOG_KEY);
        return id == null ? "" : id;
    }

    /** The id a trusted proxy gave if it is well formed, else a new one. */
    static String choose(@Nullable String given, boolean trusted, IdSource ids) {
        return trusted && given != null && WELL_FORMED.matcher(given).matches() ? given : ids.next();
    }
}
