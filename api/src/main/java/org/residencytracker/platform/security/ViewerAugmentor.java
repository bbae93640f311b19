package org.residencytracker.platform.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.residencytracker.platform.problem.Unauthenticated;

/**
 * Turns a verified token into the viewer of the request. Roles come from the account as it is now, never from the token, whoever
 * made it; an account that is not active has none, and neither has somebody without an account.
 */
@ApplicationScoped
public class ViewerAugmentor implements SecurityIdentityAugmentor {
    private final ViewerDirectory directory;
    private final IdentityConfig config;

    ViewerAugmentor(ViewerDirectory directory, IdentityConfig config) {
        this.directory = directory;
        this.config = config;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return context.runBlocking(() -> withViewer(token));
        }
        return Uni.createFrom().item(identity);
    }

    private SecurityIdentity withViewer(JsonWebToken token) {
        try {
            boolean local = config.provider() == IdentityConfig.Provider.LOCAL;
            VerifiedToken verified = VerifiedToken.from(token);
            return directory
                    .viewer(verified, local)
                    .map(viewer -> withViewer(token, verified, viewer))
                    .orElseGet(() -> stranger(token, verified));
        } catch (Unauthenticated refused) {
            throw new AuthenticationFailedException(refused);
        }
    }

    private static SecurityIdentity withViewer(JsonWebToken token, VerifiedToken verified, Viewer viewer) {
        QuarkusSecurityIdentity.Builder builder = QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addRoles(viewer.active() ? Set.of(viewer.role().name()) : Set.of())
                .addAttribute(Viewer.ATTRIBUTE, viewer);
        verified.session().ifPresent(session -> builder.addAttribute(Viewer.SESSION, session));
        return builder.build();
    }

    /** Gets in where everybody does, and may ask for an account. */
    private static SecurityIdentity stranger(JsonWebToken token, VerifiedToken verified) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addAttribute(VerifiedToken.STRANGER, verified)
                .build();
    }
}
