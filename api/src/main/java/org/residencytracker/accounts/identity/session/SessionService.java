package org.residencytracker.accounts.identity.session;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountTransaction;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.SessionsEnd;
import org.residencytracker.accounts.identity.secret.SecretToken;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.security.AccessTokens;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Viewer;

/**
 * Sessions from sign-in to their end. Each refresh token is good once; when one comes back, somebody else holds a copy, and the whole
 * session ends for both.
 */
@Singleton
final class SessionService implements Sessions {
    private final SessionRepository sessions;
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final AuditLog audit;
    private final IdSource ids;
    private final SessionConfig config;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            Accounts accounts,
            AccessTokens tokens,
            AuditLog audit,
            IdSource ids,
            SessionConfig config,
            Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.tokens = tokens;
        this.audit = audit;
        this.ids = ids;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public StartedSession start(AccountTransaction transaction, Account account) {
        Instant now = now();
        SecretToken token = SecretToken.forDocument(ids.next());
        Session session = Session.start(account.id(), token, now, config);
        sessions.create(transaction.documents(), token.id(), session);
        audit.record(transaction.documents(), AuditEvent.by(account.id(), "session.started", "session", token.id()));
        return new StartedSession(account, token, session, now);
    }

    @Override
    public SignedIn signedIn(StartedSession started) {
        AccountId account = started.account().id();
        return new SignedIn(
                started.account(),
                tokens.issue(account, started.token().id(), started.at()),
                tokens.lifetime(),
                started.token(),
                started.session().remaining(started.at()));
    }

    /**
     * Trades a refresh token for new tokens.
     *
     * @throws SessionEndedException when it does not continue a session
     */
    SignedIn refresh(String refreshToken) {
        SecretToken token = SecretToken.parse(refreshToken).orElseThrow(SessionEndedException::new);
        // Ending a session is a write that has to commit, so its refusal is thrown only afterwards.
        return accounts.transact(transaction -> refreshed(transaction, token))
                .map(this::signedIn)
                .orElseThrow(SessionEndedException::new);
    }

    /**
     * Ends the session of a refresh token, else that of an access token, or all sessions of its owner. Tokens that continue no
     * session end none.
     */
    void signOut(Optional<String> refreshToken, Optional<Viewer> viewer, Optional<String> session, boolean everywhere) {
        Optional<AccountId> owner = refreshToken.flatMap(SecretToken::parse).flatMap(this::end);
        if (owner.isEmpty() && viewer.isPresent() && session.isPresent()) {
            endOwn(viewer.get().id(), session.get());
        }
        if (everywhere) {
            owner.or(() -> viewer.map(Viewer::id)).ifPresent(this::endEverywhere);
        }
    }

    private Optional<AccountId> end(SecretToken token) {
        return accounts.transact(transaction -> sessions.find(transaction.documents(), token.id())
                .filter(stored -> stored.session().isNewest(token))
                .map(stored -> end(transaction, stored)));
    }

    private void endOwn(AccountId account, String session) {
        accounts.transact(transaction -> sessions.find(transaction.documents(), session)
                .filter(stored -> stored.session().accountId().equals(account))
                .map(stored -> end(transaction, stored)));
    }

    private void endEverywhere(AccountId account) {
        accounts.transact(transaction -> transaction.find(account).map(found -> {
            transaction.update(found.endingSessions(new SessionsEnd(now(), Optional.empty())));
            audit.record(
                    transaction.documents(),
                    AuditEvent.by(account, "account.sessions-ended", "account", account.value()));
            return found;
        }));
    }

    private Optional<StartedSession> refreshed(AccountTransaction transaction, SecretToken token) {
        Optional<SessionRepository.Stored> found = sessions.find(transaction.documents(), token.id());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SessionRepository.Stored stored = found.get();
        Session session = stored.session();
        Instant now = now();
        if (!session.isNewest(token)) {
            return reused(transaction, stored);
        }
        Optional<Account> account =
                transaction.find(session.accountId()).filter(owner -> continues(owner, token, session));
        if (account.isEmpty() || session.isExpiredAt(now)) {
            sessions.delete(transaction.documents(), stored);
            return Optional.empty();
        }
        SecretToken next = SecretToken.forDocument(token.id());
        Session continued = session.refreshed(next, now, config);
        sessions.update(transaction.documents(), stored, continued);
        return Optional.of(new StartedSession(account.get(), next, continued, now));
    }

    private Optional<StartedSession> reused(AccountTransaction transaction, SessionRepository.Stored stored) {
        AccountId account = stored.session().accountId();
        sessions.delete(transaction.documents(), stored);
        audit.record(
                transaction.documents(),
                AuditEvent.bySystem(
                        "session.reuse-detected", "session", stored.key().id()));
        Log.warnf("session=%s account=%s ended=reuse", stored.key().id(), account);
        return Optional.empty();
    }

    private AccountId end(AccountTransaction transaction, SessionRepository.Stored stored) {
        AccountId account = stored.session().accountId();
        sessions.delete(transaction.documents(), stored);
        audit.record(
                transaction.documents(),
                AuditEvent.by(account, "session.ended", "session", stored.key().id()));
        return account;
    }

    private static boolean continues(Account account, SecretToken token, Session session) {
        return account.sessionsEnd()
                .filter(end -> end.ended(Optional.of(token.id()), session.startedAt()))
                .isEmpty();
    }

    /** Whole milliseconds, as access tokens tell their time. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
