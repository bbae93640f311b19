package org.residencytracker.accounts.identity.session;

/** Where a client wants its refresh token. */
public enum RefreshTokenPlace {
    /** In a cookie that scripts cannot read: browsers. */
    COOKIE,
    /** In the body: clients with a safe place of their own. */
    BODY
}
