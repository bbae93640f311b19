package org.residencytracker.accounts.identity;

import org.residencytracker.platform.problem.Gone;

/** The link was used, replaced by a newer one, is too old, or never was one. */
public final class LinkExpiredException extends Gone {
    public LinkExpiredException() {
        super("link-expired", "This link is no longer good. Ask for a new one.");
    }
}
