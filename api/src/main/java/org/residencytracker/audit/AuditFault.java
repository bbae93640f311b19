package org.residencytracker.audit;

/**
 * A place where a chain does not hold.
 *
 * @param sequence the place in the chain where the fault shows
 */
public record AuditFault(int chain, long sequence, Kind kind) {
    /** What is wrong there. */
    public enum Kind {
        /** The entry's content is not what was hashed. */
        CHANGED,
        /** The entry does not continue the one before it: replaced, moved or inserted. */
        UNLINKED,
        /** An entry that the chain must have is not there. */
        MISSING,
        /** The chain's recorded end is not where its entries end. */
        HEAD_DIFFERS
    }
}
