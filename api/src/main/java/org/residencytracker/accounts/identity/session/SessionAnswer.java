package org.residencytracker.accounts.identity.session;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer that hands out tokens; no cache on the way may keep it (RFC 6749, section 5.1). */
public final class SessionAnswer {
    private SessionAnswer() {}

    public static RestResponse<SessionView> of(SignedIn signedIn, RefreshTokenPlace place, HttpServerRequest request) {
        var answer = RestResponse.ResponseBuilder.ok(SessionView.from(signedIn, place))
                .header("Cache-Control", "no-store");
        if (place == RefreshTokenPlace.COOKIE) {
            answer.header("Set-Cookie", RefreshCookie.holding(signedIn, request));
        }
        return answer.build();
    }
}
