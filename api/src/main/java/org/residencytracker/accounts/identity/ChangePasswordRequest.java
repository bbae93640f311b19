package org.residencytracker.accounts.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody signed in changes their password. */
public record ChangePasswordRequest(
        @NotNull @Size(max = 1000) String currentPassword,
        @NotNull @Size(max = 1000) String newPassword) {
    /** Keeps secrets out of logs. */
    @Override
    public String toString() {
        return "ChangePasswordRequest";
    }
}
