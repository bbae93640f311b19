package org.residencytracker.assignments;

import java.util.Set;
import org.residencytracker.platform.security.AccountId;

/**
 * Tells for which rotations a resident waits for an answer, having asked to start them. Implemented by the feature that keeps
 * such requests, which this one does not know; without an implementation nobody waits.
 */
public interface AskedRotations {
    /** Ids of the rotations; one read as a rule. */
    Set<String> askedBy(AccountId resident);
}
