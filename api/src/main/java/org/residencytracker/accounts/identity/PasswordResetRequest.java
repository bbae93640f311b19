package org.residencytracker.accounts.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody asks for a link to a new password. */
public record PasswordResetRequest(@NotNull @Size(max = 254) String email) {}
