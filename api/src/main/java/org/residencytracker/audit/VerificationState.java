package org.residencytracker.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where verification stands, for all processes together.
 *
 * @param runningSince when the verification that runs now was begun, in microseconds
 * @param last the latest one that came to its end
 */
record VerificationState(Optional<Instant> runningSince, Optional<AuditVerification> last) {
    static final VerificationState NEVER = new VerificationState(Optional.empty(), Optional.empty());

    /** A verification that takes longer was left behind by a process that is gone. */
    private static final Duration LONGEST = Duration.ofHours(6);

    boolean isRunning(Instant now) {
        return runningSince.filter(since -> since.plus(LONGEST).isAfter(now)).isPresent();
    }

    /** Whether the next one should begin; one that failed is repeated without waiting for the period. */
    boolean isDue(Instant now, Duration period) {
        return !isRunning(now)
                && last.filter(done -> done.outcome() != AuditVerification.Outcome.FAILED)
                        .filter(done -> done.startedAt().plus(period).isAfter(now))
                        .isEmpty();
    }

    VerificationState running(Instant since) {
        return new VerificationState(Optional.of(since), last);
    }

    VerificationState ended(AuditVerification verification) {
        return new VerificationState(Optional.empty(), Optional.of(verification));
    }
}
