package org.residencytracker.audit;

import org.residencytracker.platform.problem.Conflict;

/** One verification at a time. */
final class VerificationRunningException extends Conflict {
    VerificationRunningException() {
        super("audit-verification-running", "A verification is under way. Look at its outcome when it has ended.");
    }
}
