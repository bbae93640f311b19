package org.residencytracker.accounts;

import org.residencytracker.platform.problem.Conflict;

/** The change would leave nobody who can administer the department. */
public final class LastAdminException extends Conflict {
    public LastAdminException() {
        super("last-admin", "This is the last active admin. Make somebody else an admin first.");
    }
}
