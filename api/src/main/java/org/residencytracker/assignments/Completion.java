package org.residencytracker.assignments;

import java.util.Collection;
import java.util.Map;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/**
 * Tells what a resident still has to do in a rotation. Implemented by the feature that counts logged work, which this one does not
 * know; without an implementation nothing is unmet.
 */
public interface Completion {
    /** What is unmet, read in the transaction of the decision. */
    Unmet unmet(Transaction transaction, AccountId resident, String rotationId);

    /** The same for many at once, outside any transaction, in few reads; pairs without an entry have nothing unmet. */
    Map<Scope.Pair, Unmet> unmet(Collection<Scope.Pair> pairs);
}
