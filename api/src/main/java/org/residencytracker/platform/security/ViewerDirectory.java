package org.residencytracker.platform.security;

import java.util.Optional;

/** Who stands behind a verified token at this moment. Accounts implement it; only the security layer asks. */
public interface ViewerDirectory {
    /**
     * The viewer of a token, read through a cache that every change evicts; empty when an outside provider vouches for somebody
     * who has no account.
     *
     * @param local whether the token is our own, so that its subject is an account's id
     * @throws org.residencytracker.platform.problem.Unauthenticated when the account is gone or its session has ended
     */
    Optional<Viewer> viewer(VerifiedToken token, boolean local);
}
