package org.residencytracker.accounts.identity.secret;

import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;

/** The password is among those that attackers try first. */
public final class PasswordTooCommonException extends Invalid {
    public PasswordTooCommonException(String pointer) {
        super(
                "password-too-common",
                "This password is easy to guess. Choose another, such as a few unrelated words.",
                new Violation(pointer, "password-too-common", "among the passwords that are tried first"));
    }
}
