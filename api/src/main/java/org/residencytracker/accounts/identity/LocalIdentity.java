package org.residencytracker.accounts.identity;

import org.residencytracker.platform.security.IdentityConfig;

/** Guards what exists only while Tracker itself keeps the passwords. */
final class LocalIdentity {
    private LocalIdentity() {}

    static void require(IdentityConfig identity) {
        if (!isOn(identity)) {
            throw new LocalSignInOffException();
        }
    }

    static boolean isOn(IdentityConfig identity) {
        return identity.provider() == IdentityConfig.Provider.LOCAL;
    }
}
