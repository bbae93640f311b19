package org.residencytracker.accounts;

/** An admin's answer to a sign-up. */
public enum Decision {
    APPROVE,
    DENY
}
