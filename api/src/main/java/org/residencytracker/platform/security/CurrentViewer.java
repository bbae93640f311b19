package org.residencytracker.platform.security;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Gives resources the {@link Viewer} of the present request. */
@RequestScoped
public class CurrentViewer {
    private final SecurityIdentity identity;

    CurrentViewer(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The viewer. Only call it where a security annotation has already required one. */
    public Viewer viewer() {
        Viewer viewer = identity.getAttribute(Viewer.ATTRIBUTE);
        if (viewer == null && isStranger(identity)) {
            throw new AccountMissingException();
        }
        if (viewer == null) {
            throw new IllegalStateException("The operation lets anonymous callers in but asks for a viewer");
        }
        return viewer;
    }

    /** Whether an outside provider vouches for the identity, but no account is behind it. */
    public static boolean isStranger(SecurityIdentity identity) {
        return identity.getAttribute(VerifiedToken.STRANGER) != null;
    }

    /**
     * What an outside provider says of somebody without an account.
     *
     * @throws UnauthorizedException when the request carries no such token
     */
    public VerifiedToken stranger() {
        VerifiedToken token = identity.getAttribute(VerifiedToken.STRANGER);
        if (token == null) {
            throw new UnauthorizedException();
        }
        return token;
    }

    /** The viewer, where the operation lets anonymous callers in. */
    public Optional<Viewer> ifSignedIn() {
        return Optional.ofNullable(identity.getAttribute(Viewer.ATTRIBUTE));
    }

    /** The local session of the request's token; empty for tokens of an outside provider and for anonymous callers. */
    public Optional<String> session() {
        return Optional.ofNullable(identity.getAttribute(Viewer.SESSION));
    }
}
