package org.residencytracker.platform.security;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.problem.Unauthenticated;

/**
 * Chooses what a bearer token is verified with. Local identity has one tenant for each key, made from the stored public key without
 * any network; an outside provider has one tenant that fetches the provider's keys. Every tenant checks signature, issuer,
 * audience and times, with a minute of leeway, and takes RS256 alone.
 */
@ApplicationScoped
public class TokenTenants implements TenantConfigResolver {
    private static final String SCHEME = "bearer ";
    private static final String SIGN_IN_PATHS = "/api/v1/auth/";
    private static final String SIGN_UP_PATH = SIGN_IN_PATHS + "sign-up";
    private static final String ALGORITHM = "RS256";

    private final SigningKeys keys;
    private final IdentityConfig config;
    private final Clock clock;

    TokenTenants(SigningKeys keys, IdentityConfig config, Clock clock) {
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext context, OidcRequestContext<OidcTenantConfig> request) {
        String header = context.request().getHeader("Authorization");
        if (header == null || !header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Uni.createFrom().nullItem();
        }
        String token = header.substring(SCHEME.length()).strip();
        boolean mayBeOld = takesOldTokens(context.normalizedPath());
        return request.runBlocking(() -> mayBeOld ? tenantIfFresh(token) : tenantOf(token));
    }

    /** With an outside provider the token is what somebody signs up with, and has to say what is wrong with it. */
    private boolean takesOldTokens(String path) {
        return path.startsWith(SIGN_IN_PATHS) && (isLocal() || !path.equals(SIGN_UP_PATH));
    }

    /** Who renews or ends a session may still send the token of the one before; an old one must not stand in the way. */
    private @Nullable OidcTenantConfig tenantIfFresh(String token) {
        try {
            return UnverifiedToken.parse(token).isExpiredAt(clock.instant()) ? null : tenantOf(token);
        } catch (Unauthenticated | AuthenticationFailedException unusable) {
            return null;
        }
    }

    private OidcTenantConfig tenantOf(String token) {
        try {
            UnverifiedToken unverified = UnverifiedToken.parse(token);
            if (!unverified.algorithm().equals(ALGORITHM)) {
                throw TokenRefused.wrongAlgorithm();
            }
            if (!unverified.hasSubject()) {
                throw TokenRefused.invalid();
            }
            return isLocal() ? localTenant(unverified) : outsideTenant(unverified);
        } catch (Unauthenticated refused) {
            throw new AuthenticationFailedException(refused);
        }
    }

    private OidcTenantConfig localTenant(UnverifiedToken token) {
        SigningKey key = keys.find(token.keyId()).orElseThrow(() -> unknownKey(token));
        // The id covers the key itself, so that a key put in another's place is not verified with the old one.
        String id = "local-" + token.keyId() + '-'
                + Integer.toHexString(key.publicKey().hashCode());
        return claims(OidcTenantConfig.builder().tenantId(id))
                .publicKey(key.publicKey())
                .build();
    }

    private OidcTenantConfig outsideTenant(UnverifiedToken token) {
        // Asked first, so that tokens from elsewhere cost the provider no fetch of its keys.
        if (!token.issuer().equals(config.issuer())) {
            throw TokenRefused.wrongIssuer();
        }
        var tenant = claims(OidcTenantConfig.builder().tenantId("outside"));
        tenant.authServerUrl(config.oidc().authServerUrl().map(Object::toString).orElse(config.issuer()));
        config.oidc()
                .jwksPath()
                .ifPresent(path -> tenant.discoveryEnabled(false).jwksPath(path));
        // Fetched when first needed: a provider that is down must not keep this service from starting.
        return tenant.jwks().resolveEarly(false).end().build();
    }

    private boolean isLocal() {
        return config.provider() == IdentityConfig.Provider.LOCAL;
    }

    private OidcTenantConfigBuilder claims(OidcTenantConfigBuilder tenant) {
        return tenant.applicationType(ApplicationType.SERVICE)
                .token()
                .issuer(config.issuer())
                .audience(config.audience())
                .signatureAlgorithm(SignatureAlgorithm.RS256)
                .lifespanGrace((int) SigningKeys.LEEWAY.toSeconds())
                .principalClaim("sub")
                .end();
    }

    /** Says what the token itself shows, since there is no key to check it with. */
    private Unauthenticated unknownKey(UnverifiedToken token) {
        if (!token.issuer().equals(config.issuer())) {
            return TokenRefused.wrongIssuer();
        }
        return token.isExpiredAt(clock.instant()) ? TokenRefused.expired() : TokenRefused.invalid();
    }
}
