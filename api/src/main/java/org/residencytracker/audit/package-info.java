/**
 * Who did what, append-only and chained by hash. Owns the collections {@code auditEntries}, {@code auditHeads} and
 * {@code auditVerifications}. May use {@code platform} only. Start at {@link org.residencytracker.audit.AuditLog} for writing, at
 * {@code VerificationRun} for what looks over it.
 */
@NullMarked
package org.residencytracker.audit;

import org.jspecify.annotations.NullMarked;
