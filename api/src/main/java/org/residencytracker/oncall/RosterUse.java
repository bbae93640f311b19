package org.residencytracker.oncall;

import jakarta.enterprise.context.ApplicationScoped;
import org.residencytracker.accounts.AccountUse;
import org.residencytracker.platform.security.AccountId;

/** Whoever stands on the roster is in use; who stood there once is not, since the roster keeps the name as it was written. */
@ApplicationScoped
class RosterUse implements AccountUse {
    private final OnCallDayRepository days;

    RosterUse(OnCallDayRepository days) {
        this.days = days;
    }

    @Override
    public boolean isUsed(AccountId account) {
        return days.isAssigned(account);
    }
}
