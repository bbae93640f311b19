package org.residencytracker.accounts;

import jakarta.validation.constraints.NotNull;

/** The state to switch an account to: {@code ACTIVE} or {@code DISABLED}. */
public record StatusRequest(@NotNull AccountStatus status) {}
