package org.residencytracker.accounts.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The holder of a link sets a password. */
public record NewPasswordRequest(
        @NotNull @Size(max = 300) String token,
        @NotNull @Size(max = 1000) String password) {
    /** Keeps secrets out of logs. */
    @Override
    public String toString() {
        return "NewPasswordRequest";
    }
}
