package org.residencytracker.accounts.identity.session;

import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.MeView;

/**
 * Tokens and whose they are (names as RFC 6749, section 5.1).
 *
 * @param expiresIn seconds for which the access token is good
 * @param refreshToken present when the client asked for it in the body
 */
public record SessionView(
        String accessToken,
        String tokenType,
        long expiresIn,
        @Nullable String refreshToken,
        MeView account) {
    static SessionView from(SignedIn signedIn, RefreshTokenPlace place) {
        return new SessionView(
                signedIn.accessToken(),
                "Bearer",
                signedIn.accessTokenLifetime().toSeconds(),
                place == RefreshTokenPlace.BODY ? signedIn.refreshToken().text() : null,
                MeView.from(signedIn.account()));
    }

    /** Keeps tokens out of logs. */
    @Override
    public String toString() {
        return "SessionView";
    }
}
