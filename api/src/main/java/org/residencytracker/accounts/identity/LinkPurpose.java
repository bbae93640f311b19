package org.residencytracker.accounts.identity;

/** What a one-time link is for. */
public enum LinkPurpose {
    /** Becoming the first admin. */
    SET_UP,
    /** Setting the first password of an account that an admin made. */
    INVITATION,
    PASSWORD_RESET
}
