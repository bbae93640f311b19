package org.residencytracker.testsupport;

import jakarta.inject.Singleton;
import java.util.List;
import org.residencytracker.curriculum.Curricula;
import org.residencytracker.platform.security.AccountId;

/** Gives rotations of the running application their owners. */
@Singleton
public final class Owners {
    private final Curricula curricula;

    Owners(Curricula curricula) {
        this.curricula = curricula;
    }

    /** Makes the tutors the rotation's only owners. */
    public void set(String rotationId, Cast... tutors) {
        List<AccountId> ids =
                List.of(tutors).stream().map(tutor -> new AccountId(tutor.id())).toList();
        curricula.all();
        curricula.transact(transaction -> {
            transaction.update(transaction.require(rotationId).ownedBy(ids));
            return true;
        });
    }
}
