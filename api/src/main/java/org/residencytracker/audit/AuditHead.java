package org.residencytracker.audit;

/**
 * The end of a chain.
 *
 * @param sequence place of the last entry; 0 while the chain is empty
 * @param hash its hash
 */
record AuditHead(long sequence, String hash) {
    static final AuditHead EMPTY = new AuditHead(0, "0".repeat(64));
}
