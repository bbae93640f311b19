package org.residencytracker.accounts.identity.session;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A client without the cookie continues its session. */
public record RefreshRequest(@Nullable @Size(max = 300) String refreshToken) {
    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "RefreshRequest";
    }
}
