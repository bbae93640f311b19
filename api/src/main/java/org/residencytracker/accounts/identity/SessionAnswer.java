package org.residencytracker.accounts.identity;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer that hands out tokens; no cache on the way may keep it (RFC 6749, section 5.1). */
final class SessionAnswer {
    private SessionAnswer() {}

    static RestResponse<SessionView> of(SignedIn signedIn, RefreshTokenPlace place, HttpServerRequest request) {
        var answer = RestResponse.ResponseBuilder.ok(SessionView.from(signedIn, place))
                .header("Cache-Control", "no-store");
        if (place == RefreshTokenPlace.COOKIE) {
            answer.header("Set-Cookie", RefreshCookie.holding(signedIn, request));
        }
        return answer.build();
    }
}
