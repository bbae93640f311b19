package org.residencytracker.platform.security;

import org.residencytracker.platform.problem.Unauthenticated;

/** A bearer token that cannot be what this service accepts; the slug says which way. */
final class TokenRefused extends Unauthenticated {
    private TokenRefused(String slug, String detail) {
        super(slug, detail);
    }

    static TokenRefused invalid() {
        return new TokenRefused("token-invalid", "The access token is not valid. Sign in again.");
    }

    static TokenRefused wrongAlgorithm() {
        return new TokenRefused(
                "token-wrong-algorithm", "The access token is signed with an algorithm that is not accepted here.");
    }

    static TokenRefused wrongIssuer() {
        return new TokenRefused(
                "token-wrong-issuer", "The access token was made by an issuer that is not trusted here.");
    }

    static TokenRefused expired() {
        return new TokenRefused("token-expired", "The access token has expired. Refresh it or sign in again.");
    }
}
