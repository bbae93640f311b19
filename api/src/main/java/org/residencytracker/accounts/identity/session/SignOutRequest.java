package org.residencytracker.accounts.identity.session;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signs out.
 *
 * @param everywhere whether every other session of the account ends too
 * @param refreshToken the session's token, from clients without the cookie
 */
public record SignOutRequest(
        @Nullable Boolean everywhere,
        @Nullable @Size(max = 300) String refreshToken) {
    static final SignOutRequest HERE = new SignOutRequest(null, null);

    boolean isEverywhere() {
        return Boolean.TRUE.equals(everywhere);
    }

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "SignOutRequest";
    }
}
