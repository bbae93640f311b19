package org.residencytracker.audit;

import java.time.Instant;

/** A verification was asked for and claimed; it runs after the answer. */
record VerificationStartedEvent(Instant since) {}
