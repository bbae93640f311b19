package org.residencytracker.platform.security;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Makes the access tokens of local identity: signed JWTs (RFC 7519, RFC 9068 in spirit) that say who, not what they may. */
@Singleton
public final class AccessTokens {
    static final String SESSION = "sid";

    /** Milliseconds, because sessions may end and begin anew within the second that {@code iat} tells. */
    static final String ISSUED_AT_MILLIS = "iat_ms";

    private final SigningKeys keys;
    private final IdentityConfig config;

    AccessTokens(SigningKeys keys, IdentityConfig config) {
        this.keys = keys;
        this.config = config;
    }

    /** How long a token lives. */
    public Duration lifetime() {
        return config.accessTokenLifetime();
    }

    /** A token for the account and its session, valid from the instant on. */
    public String issue(AccountId account, String session, Instant now) {
        return Jwt.issuer(config.issuer())
                .audience(config.audience())
                .subject(account.value())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime()))
                .claim(SESSION, session)
                .claim(ISSUED_AT_MILLIS, now.toEpochMilli())
                .jws()
                .keyId(keys.currentId(now))
                .algorithm(SignatureAlgorithm.RS256)
                .sign(keys.current(now).signer());
    }
}
