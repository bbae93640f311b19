package org.residencytracker.platform.security;

/** What a person is in the department; exactly one per account. */
public enum Role {
    RESIDENT,
    TUTOR,
    ADMIN;

    /** Names for {@code @RolesAllowed}; only an active account holds any of them. */
    public static final class Names {
        public static final String RESIDENT = "RESIDENT";
        public static final String TUTOR = "TUTOR";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
