package org.residencytracker.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * What a walk over the chains came upon.
 *
 * @param entries how many entries were read
 * @param faultCount how many faults there are
 * @param faults the first of them, at most {@value #MOST_FAULTS}, so that a store full of faults still fits in memory
 */
record AuditCheck(long entries, long faultCount, List<AuditFault> faults) {
    static final int MOST_FAULTS = 100;

    AuditCheck {
        faults = List.copyOf(faults);
    }

    /** Counts during the walk. */
    static final class Tally {
        private final List<AuditFault> faults = new ArrayList<>();
        private long entries;
        private long faultCount;

        void entry() {
            entries++;
        }

        void fault(AuditFault fault) {
            faultCount++;
            if (faults.size() < MOST_FAULTS) {
                faults.add(fault);
            }
        }

        AuditCheck check() {
            return new AuditCheck(entries, faultCount, faults);
        }
    }
}
