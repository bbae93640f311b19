package org.residencytracker.imports;

import java.time.Instant;
import org.residencytracker.platform.security.AccountId;

/** Which import acts, when, and on whose word. */
public record ImportContext(ImportId id, AccountId by, Instant at) {}
