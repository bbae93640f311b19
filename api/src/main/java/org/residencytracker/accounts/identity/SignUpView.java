package org.residencytracker.accounts.identity;

import org.residencytracker.accounts.AccountStatus;

/** What became of a sign-up. */
public record SignUpView(AccountStatus status) {}
