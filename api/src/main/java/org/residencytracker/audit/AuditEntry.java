package org.residencytracker.audit;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * An event in its place in a chain, as it is stored.
 *
 * @param chain which of the chains, from 0
 * @param sequence place in the chain, from 1 without gaps
 * @param at when it happened, in microseconds
 * @param previousHash hash of the entry before it; 64 zeros for the first
 */
record AuditEntry(
        int chain,
        long sequence,
        Instant at,
        Optional<AccountId> actor,
        String action,
        String subjectType,
        String subjectId,
        Map<String, Object> details,
        String previousHash) {
    static AuditEntry following(AuditHead head, int chain, Instant at, AuditEvent event) {
        return new AuditEntry(
                chain,
                head.sequence() + 1,
                at,
                event.actor(),
                event.action(),
                event.subjectType(),
                event.subjectId(),
                AuditDetails.plain(event.details()),
                head.hash());
    }
}
