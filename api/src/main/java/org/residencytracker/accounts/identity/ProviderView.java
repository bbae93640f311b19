package org.residencytracker.accounts.identity;

import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.identity.secret.LocalIdentity;
import org.residencytracker.platform.security.IdentityConfig;

/**
 * Which sign-in page to show.
 *
 * @param issuer where people sign in when that is not here
 */
public record ProviderView(
        IdentityConfig.Provider kind,
        @Nullable String issuer,
        @Nullable String clientId) {
    static ProviderView from(IdentityConfig config) {
        return LocalIdentity.isOn(config)
                ? new ProviderView(config.provider(), null, null)
                : new ProviderView(
                        config.provider(),
                        config.issuer(),
                        config.oidc().clientId().orElse(null));
    }
}
