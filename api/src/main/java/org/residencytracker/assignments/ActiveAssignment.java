package org.residencytracker.assignments;

import java.time.Instant;
import java.util.Optional;
import org.residencytracker.platform.security.AccountId;

/**
 * A resident who is in a rotation now.
 *
 * @param startedAt since when
 */
public record ActiveAssignment(AccountId residentId, String rotationId, Optional<Instant> startedAt) {}
