package org.residencytracker.audit;

import java.util.Map;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * One thing that somebody did.
 *
 * @param actor who did it; empty for the system itself (bootstrap, jobs)
 * @param action noun and verb, such as {@code account.approved}
 * @param subjectType noun of the record that changed, such as {@code account}
 * @param subjectId its id
 * @param details what changed, as ids, dates, numbers and fixed words; never names, addresses or free text
 */
public record AuditEvent(
        Optional<AccountId> actor, String action, String subjectType, String subjectId, Map<String, Object> details) {
    public AuditEvent {
        details = Map.copyOf(details);
    }

    public static AuditEvent by(AccountId actor, String action, String subjectType, String subjectId) {
        return new AuditEvent(Optional.of(actor), action, subjectType, subjectId, Map.of());
    }

    public static AuditEvent bySystem(String action, String subjectType, String subjectId) {
        return new AuditEvent(Optional.empty(), action, subjectType, subjectId, Map.of());
    }

    public AuditEvent with(Map<String, Object> facts) {
        return new AuditEvent(actor, action, subjectType, subjectId, facts);
    }
}
