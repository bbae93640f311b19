/**
 * Who did what, append-only and chained by hash. Owns the collections {@code auditEntries} and {@code auditHeads}. May use
 * {@code platform} only. Start at {@link org.residencytracker.audit.AuditLog}.
 */
@NullMarked
package org.residencytracker.audit;

import org.jspecify.annotations.NullMarked;
