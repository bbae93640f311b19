package org.residencytracker.accounts.identity.secret;

import org.residencytracker.platform.security.IdentityConfig;

/** Guards what exists only while Tracker itself keeps the passwords. */
public final class LocalIdentity {
    private LocalIdentity() {}

    public static void require(IdentityConfig identity) {
        if (!isOn(identity)) {
            throw new LocalSignInOffException();
        }
    }

    public static boolean isOn(IdentityConfig identity) {
        return identity.provider() == IdentityConfig.Provider.LOCAL;
    }
}
