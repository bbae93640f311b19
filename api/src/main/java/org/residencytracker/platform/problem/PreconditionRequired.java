package org.residencytracker.platform.problem;

/** A write to a versioned thing came without {@code If-Match} (RFC 6585, section 3: status 428). */
public final class PreconditionRequired extends Invalid {
    public PreconditionRequired() {
        super("if-match-required", "Send the version you read as If-Match, so that nobody's change is lost.");
    }
}
