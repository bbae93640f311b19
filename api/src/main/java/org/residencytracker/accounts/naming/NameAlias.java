package org.residencytracker.accounts.naming;

import java.time.Instant;
import org.residencytracker.platform.security.AccountId;

/**
 * A name under which spreadsheets know somebody.
 *
 * @param name as it was written when an admin settled it
 * @param normalised the form that is compared; one alias stands for each
 */
record NameAlias(String name, String normalised, AccountId accountId, Instant createdAt) {}
