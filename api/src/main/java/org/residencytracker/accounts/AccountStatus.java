package org.residencytracker.accounts;

/** Whether an account may do anything. */
public enum AccountStatus {
    /** Signed up and not yet decided on. */
    PENDING,
    ACTIVE,
    /** Denied or switched off; may be switched on again. */
    DISABLED
}
