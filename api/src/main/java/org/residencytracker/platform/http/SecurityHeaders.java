package org.residencytracker.platform.http;

import io.vertx.core.http.HttpServerResponse;

/** Headers that keep browsers from doing with an answer what it is not for. The web client's files get a policy of their own. */
final class SecurityHeaders {
    private SecurityHeaders() {}

    static void put(HttpServerResponse response, boolean strictTransport) {
        response.putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (strictTransport) {
            response.putHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
    }
}
