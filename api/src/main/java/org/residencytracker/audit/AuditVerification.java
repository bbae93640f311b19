package org.residencytracker.audit;

import java.time.Instant;
import java.util.List;

/**
 * One verification that came to its end.
 *
 * @param entries how many entries were read
 * @param faultCount how many faults there are
 * @param faults the first of them, at most a hundred, in the order of chains and places
 */
public record AuditVerification(
        Outcome outcome,
        Instant startedAt,
        Instant finishedAt,
        long entries,
        long faultCount,
        List<AuditFault> faults) {
    public AuditVerification {
        faults = List.copyOf(faults);
    }

    /** How it ended. */
    public enum Outcome {
        /** Every chain holds. */
        SOUND,
        /** Entries were changed, removed, moved or put in. */
        FAULTY,
        /** The entries could not be read; nothing is known of them. */
        FAILED
    }

    static AuditVerification of(AuditCheck check, Instant startedAt, Instant finishedAt) {
        return new AuditVerification(
                check.faultCount() == 0 ? Outcome.SOUND : Outcome.FAULTY,
                startedAt,
                finishedAt,
                check.entries(),
                check.faultCount(),
                check.faults());
    }

    static AuditVerification failed(Instant startedAt, Instant finishedAt) {
        return new AuditVerification(Outcome.FAILED, startedAt, finishedAt, 0, 0, List.of());
    }
}
