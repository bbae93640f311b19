package org.residencytracker.platform.http;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/** A path without the secrets that some paths carry, for logs and for what people copy into reports. */
final class SafePath {
    private static final Pattern SECRET = Pattern.compile("^(/feeds|/api/v1/auth/links)/[^/]+");

    private SafePath() {}

    /** The path as it is matched, so that no other spelling of it slips past; of one that matches nothing, only the slash. */
    static String of(RoutingContext context) {
        try {
            return SECRET.matcher(context.normalizedPath()).replaceFirst("$1/-");
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
