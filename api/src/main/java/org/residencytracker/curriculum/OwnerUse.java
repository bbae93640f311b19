package org.residencytracker.curriculum;

import jakarta.inject.Singleton;
import org.residencytracker.accounts.AccountUse;
import org.residencytracker.platform.security.AccountId;

/** Whoever answers for a rotation is in use. */
@Singleton
final class OwnerUse implements AccountUse {
    private final RotationRepository rotations;

    OwnerUse(RotationRepository rotations) {
        this.rotations = rotations;
    }

    @Override
    public boolean isUsed(AccountId account) {
        return rotations.isOwner(account);
    }
}
