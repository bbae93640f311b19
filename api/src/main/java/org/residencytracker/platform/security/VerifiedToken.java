package org.residencytracker.platform.security;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a bearer token says whose signature, issuer, audience and times have been checked.
 *
 * @param subject the account's id for local tokens, else the provider's own id of the person
 * @param session session of a local token
 * @param email address that an outside provider has verified
 */
public record VerifiedToken(
        String issuer, String subject, Optional<String> session, Instant issuedAt, Optional<String> email) {
    /** Key of the token among the identity's attributes where an outside provider vouches for somebody without an account. */
    static final String STRANGER = "tracker.stranger";

    static VerifiedToken from(JsonWebToken token) {
        Optional<Long> millis =
                token.<Object>claim(AccessTokens.ISSUED_AT_MILLIS).map(VerifiedToken::number);
        return new VerifiedToken(
                token.getIssuer(),
                token.getSubject(),
                token.<Object>claim(AccessTokens.SESSION).map(VerifiedToken::text),
                Instant.ofEpochMilli(millis.orElse(token.getIssuedAtTime() * 1000)),
                isTrue(token.claim("email_verified"))
                        ? token.<Object>claim("email").map(VerifiedToken::text)
                        : Optional.empty());
    }

    /** Whether the claim is JSON's true; some providers write it as a text, which counts as not verified. */
    private static boolean isTrue(Optional<Object> claim) {
        return claim.filter(value -> value.equals(JsonValue.TRUE) || value.equals(true))
                .isPresent();
    }

    private static long number(Object claim) {
        return Long.parseLong(claim.toString());
    }

    private static String text(Object claim) {
        return claim instanceof jakarta.json.JsonString string ? string.getString() : claim.toString();
    }
}
