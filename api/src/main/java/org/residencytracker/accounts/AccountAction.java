package org.residencytracker.accounts;

/** What an admin may do to an account; the client shows a button for each. */
public enum AccountAction {
    APPROVE,
    DENY,
    DISABLE,
    ENABLE,
    INVITE
}
