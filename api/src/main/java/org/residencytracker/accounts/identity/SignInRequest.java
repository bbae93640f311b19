package org.residencytracker.accounts.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.identity.session.RefreshTokenPlace;

/** Somebody signs in. */
public record SignInRequest(
        @NotNull @Size(max = 254) String email,
        @NotNull @Size(max = 1000) String password,
        @Nullable RefreshTokenPlace refreshTokenIn) {
    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "SignInRequest";
    }
}
