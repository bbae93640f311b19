package org.residencytracker.accounts;

import jakarta.validation.constraints.NotNull;

/** An admin's answer to a sign-up. */
public record DecisionRequest(@NotNull Decision decision) {}
