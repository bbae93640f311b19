package org.residencytracker.accounts.identity.session;

import java.time.Instant;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.identity.secret.SecretToken;

/**
 * A session as its transaction leaves it. Access tokens are signed only after the commit, because signing takes long and may need a
 * transaction of its own.
 */
public record StartedSession(Account account, SecretToken token, Session session, Instant at) {}
