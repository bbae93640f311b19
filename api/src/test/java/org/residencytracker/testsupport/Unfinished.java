package org.residencytracker.testsupport;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.residencytracker.assignments.Completion;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.Unmet;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.store.Transaction;

/** Says of the residents a test names that they have not met any rotation's requirements. */
@Singleton
public final class Unfinished implements Completion {
    private final Set<AccountId> residents = ConcurrentHashMap.newKeySet();

    /** From now on the resident lacks two items with five repetitions. */
    public void add(Residents.Resident resident) {
        residents.add(new AccountId(resident.id()));
    }

    @Override
    public Unmet unmet(Transaction transaction, AccountId resident, String rotationId) {
        return unmet(resident);
    }

    @Override
    public Map<Scope.Pair, Unmet> unmet(Collection<Scope.Pair> pairs) {
        Map<Scope.Pair, Unmet> unmet = new HashMap<>();
        pairs.forEach(pair -> unmet.put(pair, unmet(pair.residentId())));
        return unmet;
    }

    private Unmet unmet(AccountId resident) {
        return residents.contains(resident) ? new Unmet(2, 5) : Unmet.NOTHING;
    }
}
