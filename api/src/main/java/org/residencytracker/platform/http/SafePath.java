package org.residencytracker.platform.http;

import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;

/**
 * A path without the secrets that some paths carry, for logs and for what people copy into reports. What is not shaped like a word
 * or an id of ours, such as an address, a name or a token in the wrong place, is left out too.
 */
final class SafePath {
    private static final Pattern SECRET = Pattern.compile("^(/feeds|/api/v1/auth/links)/[^/]+");

    /** Segments of other characters than our paths have, or longer than an id. */
    private static final Pattern FOREIGN = Pattern.compile("(?<=/)(?![A-Za-z0-9._~-]{0,40}(/|$))[^/]+");

    private SafePath() {}

    /** The path as it is matched, so that no other spelling of it slips past; of one that matches nothing, only the slash. */
    static String of(RoutingContext context) {
        try {
            String path = SECRET.matcher(context.normalizedPath()).replaceFirst("$1/-");
            return FOREIGN.matcher(path).replaceAll("-");
        } catch (IllegalArgumentException malformed) {
            return "/";
        }
    }
}
