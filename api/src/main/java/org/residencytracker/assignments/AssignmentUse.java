package org.residencytracker.assignments;

import jakarta.inject.Singleton;
import org.residencytracker.accounts.AccountUse;
import org.residencytracker.platform.security.AccountId;

/** Residents with a residency and tutors who supervise somebody are in use; whoever logged anything has a residency. */
@Singleton
final class AssignmentUse implements AccountUse {
    private final AssignmentRepository assignments;

    AssignmentUse(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    @Override
    public boolean isUsed(AccountId account) {
        return assignments.residency(account).version() > 0
                || !assignments.ofTutor(account).isEmpty()
                || !assignments.globalResidents(account).isEmpty();
    }
}
