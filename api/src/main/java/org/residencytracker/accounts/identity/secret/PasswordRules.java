package org.residencytracker.accounts.identity.secret;

import jakarta.inject.Singleton;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;

/** What a password must be: 8 to 128 characters and not a common one. No rules on kinds of characters (NIST SP 800-63B). */
@Singleton
public final class PasswordRules {
    static final int MIN = 8;
    static final int MAX = 128;

    private final CommonPasswords common;

    PasswordRules(CommonPasswords common) {
        this.common = common;
    }

    /** Refuses a password, pointing at the member it was sent in. */
    public void require(String password, String pointer) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN) {
            throw wrongLength(new Violation(pointer, "too-short", "at least 8 characters"));
        }
        if (length > MAX) {
            throw wrongLength(new Violation(pointer, "too-long", "at most 128 characters"));
        }
        if (common.contains(password)) {
            throw new PasswordTooCommonException(pointer);
        }
    }

    private static Invalid wrongLength(Violation violation) {
        return new Invalid("invalid-request", "A password has 8 to 128 characters.", violation);
    }
}
