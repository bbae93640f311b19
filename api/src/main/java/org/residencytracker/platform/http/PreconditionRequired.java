package org.residencytracker.platform.http;

import org.residencytracker.platform.problem.Invalid;

/** A write to a versioned thing came without {@code If-Match} (RFC 6585, section 3: status 428). */
public final class PreconditionRequired extends Invalid {
    PreconditionRequired() {
        super("if-match-required", "Send the version you read as If-Match, so that nobody's change is lost.");
    }
}
