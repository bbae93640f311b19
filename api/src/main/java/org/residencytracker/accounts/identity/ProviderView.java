package org.residencytracker.accounts.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.identity.secret.LocalIdentity;
import org.residencytracker.platform.security.IdentityConfig;

/**
 * Which sign-in page to show, and how to sign in where that is elsewhere.
 *
 * @param issuer where people sign in when that is not here; so are all others after it
 * @param name what people call the provider
 * @param bearer which of the provider's tokens this API takes
 */
public record ProviderView(
        IdentityConfig.Provider kind,
        @Nullable String issuer,
        @Nullable String name,
        @Nullable String clientId,
        @Nullable String scope,
        IdentityConfig.@Nullable Bearer bearer) {
    static ProviderView from(IdentityConfig config) {
        if (LocalIdentity.isOn(config)) {
            return new ProviderView(config.provider(), null, null, null, null, null);
        }
        IdentityConfig.Oidc oidc = config.oidc();
        return new ProviderView(
                config.provider(),
                config.issuer(),
                oidc.name().orElseGet(() -> host(config.issuer())),
                oidc.clientId().orElse(null),
                oidc.scope(),
                oidc.bearer());
    }

    private static String host(String issuer) {
        String host = URI.create(issuer).getHost();
        return host == null ? issuer : host;
    }
}
