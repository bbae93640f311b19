package org.residencytracker.platform.security;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.residencytracker.platform.start.Requirement;

/** An outside provider can only vouch for people where it is named and reached over HTTPS. */
@Singleton
final class ProviderRequirement implements Requirement {
    private final IdentityConfig config;

    ProviderRequirement(IdentityConfig config) {
        this.config = config;
    }

    @Override
    public List<String> problems() {
        if (config.provider() == IdentityConfig.Provider.LOCAL) {
            return List.of();
        }
        return Stream.concat(
                        config.issuer().startsWith("https://")
                                ? Stream.empty()
                                : Stream.of(
                                        "Set TRACKER_IDENTITY_ISSUER to the https:// issuer of the identity provider."),
                        config.oidc().clientId().isPresent()
                                ? Stream.empty()
                                : Stream.of(
                                        "Set TRACKER_IDENTITY_OIDC_CLIENT_ID to the web client's id at the provider."))
                .toList();
    }
}
