package org.residencytracker.reflections;

import java.time.Instant;
import org.residencytracker.platform.security.AccountId;

/** What an admin says to a reflection; the last one stands. */
record AdminComment(String text, AccountId adminId, Instant createdAt) {}
