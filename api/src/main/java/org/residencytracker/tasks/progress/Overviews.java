package org.residencytracker.tasks.progress;

import org.residencytracker.platform.security.AccountId;

/** A resident's own work at a glance, for the first page. */
public interface Overviews {
    /**
     * The resident's; whose it is, is the caller's to know. Reads the residency, the assignment, a tally for each rotation in which
     * anything was logged, and one or two years of days; no entry.
     */
    Overview overview(AccountId resident);
}
