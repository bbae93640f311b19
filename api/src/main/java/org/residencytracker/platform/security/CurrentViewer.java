package org.residencytracker.platform.security;

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
        if (viewer == null) {
            throw new IllegalStateException("The operation lets anonymous callers in but asks for a viewer");
        }
        return viewer;
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
