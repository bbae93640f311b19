package org.residencytracker.accounts;

import org.residencytracker.platform.problem.Conflict;

/** An admin tried to decide on the account they are signed in with. */
public final class OwnAccountException extends Conflict {
    public OwnAccountException() {
        super("own-account", "You cannot decide on your own account. Ask another admin.");
    }
}
