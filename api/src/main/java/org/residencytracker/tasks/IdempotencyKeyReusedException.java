package org.residencytracker.tasks;

import org.residencytracker.platform.problem.Conflict;

/** The key came before with other content, or its entry was withdrawn meanwhile. */
final class IdempotencyKeyReusedException extends Conflict {
    IdempotencyKeyReusedException() {
        super(
                "idempotency-key-reused",
                "This Idempotency-Key belongs to an entry with other content or to a withdrawn one. Take a new key.");
    }
}
