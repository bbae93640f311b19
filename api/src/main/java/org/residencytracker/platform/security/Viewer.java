package org.residencytracker.platform.security;

/**
 * The signed-in person behind a request, as read from the store for this request (not from the token).
 *
 * @param active whether the account is active; a pending or disabled viewer holds no role
 */
public record Viewer(AccountId id, Role role, boolean active) {
    /** Key of the viewer among the attributes of Quarkus' {@code SecurityIdentity}. */
    public static final String ATTRIBUTE = "tracker.viewer";

    /** Key of the local session's id among these attributes; absent for tokens of an outside provider. */
    public static final String SESSION = "tracker.session";

    public boolean isAdmin() {
        return active && role == Role.ADMIN;
    }
}
