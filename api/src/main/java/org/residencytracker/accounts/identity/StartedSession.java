package org.residencytracker.accounts.identity;

import java.time.Instant;
import org.residencytracker.accounts.Account;

/**
 * A session as its transaction leaves it. Access tokens are signed only after the commit, because signing takes long and may need a
 * transaction of its own.
 */
record StartedSession(Account account, SecretToken token, Session session, Instant at) {}
