package org.residencytracker.accounts.identity.session;

import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * The cookie in which browsers keep their refresh token (RFC 6265). Scripts cannot read it, other sites cannot make a browser send it,
 * and it goes to the sign-in paths alone.
 */
final class RefreshCookie {
    static final String NAME = "tracker_refresh";
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private RefreshCookie() {}

    static String holding(SignedIn signedIn, HttpServerRequest request) {
        return header(signedIn.refreshToken().text(), signedIn.remaining(), request);
    }

    static String removal(HttpServerRequest request) {
        return header("", Duration.ZERO, request);
    }

    private static String header(String value, Duration life, HttpServerRequest request) {
        return String.format(
                Locale.ROOT,
                "%s=%s; Max-Age=%d; Path=/api/v1/auth; HttpOnly; SameSite=Strict%s",
                NAME,
                value,
                life.toSeconds(),
                isPlainLoopback(request) ? "" : "; Secure");
    }

    /** Behind a proxy the connection is plain too, but then the host is not this machine. */
    private static boolean isPlainLoopback(HttpServerRequest request) {
        return !request.isSSL()
                && request.authority() != null
                && LOOPBACK.contains(request.authority().host().toLowerCase(Locale.ROOT));
    }
}
