package org.residencytracker.platform.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Who vouches for people, and how long what it says holds. */
@ConfigMapping(prefix = "tracker.identity")
public interface IdentityConfig {
    /** {@code local}: Tracker's own accounts and passwords; {@code oidc}: an OpenID Connect provider, Firebase among them. */
    @WithDefault("local")
    Provider provider();

    /** Issuer that access tokens must name exactly. Local: any stable URI; a change signs everybody out. Required for oidc. */
    @WithDefault("urn:residency-tracker:local")
    String issuer();

    /** Audience that access tokens must name. For Firebase it is the project's id. A change signs everybody out. */
    @WithDefault("tracker-api")
    String audience();

    /** Life of a local access token. Shorter costs more refreshes; a change of an account counts at once in any case. */
    @WithDefault("PT15M")
    Duration accessTokenLifetime();

    /** How long one local key signs before the next takes over; at least one second. Nobody is signed out by it. */
    @WithDefault("P30D")
    Duration keyPeriod();

    /** Settings of {@code oidc} alone. */
    Oidc oidc();

    /** Kinds of provider. */
    enum Provider {
        LOCAL,
        OIDC
    }

    /** Which token speaks for the person. */
    enum Bearer {
        ACCESS_TOKEN,
        ID_TOKEN
    }

    /** Where an OpenID Connect provider is. */
    interface Oidc {
        /** Base URL of the provider; its issuer where this is empty. */
        Optional<URI> authServerUrl();

        /** Path or absolute URL of the provider's keys; looked up by discovery where this is empty. */
        Optional<String> jwksPath();

        /** Client id that the web client signs in with: a public client with code flow and PKCE. */
        Optional<String> clientId();

        /** The provider's name on the button of the sign-in page; the issuer's host where this is empty. */
        Optional<String> name();

        /** Scopes that the web client asks for; {@code offline_access} where the provider gives refresh tokens only for it. */
        @WithDefault("openid profile email")
        String scope();

        /** Which of the provider's tokens the web client sends: {@code id-token} for providers whose access tokens are no JWTs. */
        @WithDefault("access-token")
        Bearer bearer();
    }
}
