package org.residencytracker.platform.http;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** A path without the secrets that some paths carry, for logs and for what people copy into reports. */
final class SafePath {
    private static final Pattern SECRET = Pattern.compile("^(/feeds|/api/v1/auth/links)/[^/]+");

    private SafePath() {}

    static String of(RoutingContext context) {
        String path = context.request().path();
        return path == null ? "" : SECRET.matcher(path).replaceFirst("$1/-");
    }
}
