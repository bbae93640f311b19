package org.residencytracker.accounts.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountTransaction;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.SessionsEnd;
import org.residencytracker.accounts.identity.secret.LocalIdentity;
import org.residencytracker.accounts.identity.secret.PasswordHash;
import org.residencytracker.accounts.identity.secret.PasswordHasher;
import org.residencytracker.accounts.identity.secret.PasswordRules;
import org.residencytracker.accounts.identity.secret.SecretToken;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.http.Limits;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.IdentityConfig;
import org.residencytracker.platform.security.Viewer;

/** New passwords: by a link, or by whoever knows the present one. Either way sessions that others may hold end. */
@Singleton
final class PasswordService {
    private final Accounts accounts;
    private final CredentialRepository credentials;
    private final LinkRepository links;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final Limits limits;
    private final AuditLog audit;
    private final IdentityConfig identity;
    private final Clock clock;

    PasswordService(
            Accounts accounts,
            CredentialRepository credentials,
            LinkRepository links,
            PasswordHasher hasher,
            PasswordRules rules,
            Limits limits,
            AuditLog audit,
            IdentityConfig identity,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.links = links;
        this.hasher = hasher;
        this.rules = rules;
        this.limits = limits;
        this.audit = audit;
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Sets a password by a link, which is used up by it; links sent for other purposes end with it.
     *
     * @throws LinkExpiredException when the link is no longer good
     */
    void set(NewPasswordRequest request) {
        LocalIdentity.require(identity);
        SecretToken token = SecretToken.parse(request.token()).orElseThrow(LinkExpiredException::new);
        // Looked at before the costly hash, and taken again, for good, in the transaction.
        if (links.find(token, clock.instant()).flatMap(Link::accountId).isEmpty()) {
            throw new LinkExpiredException();
        }
        rules.require(request.password(), "/password");
        PasswordHash hash = hasher.hash(request.password());
        accounts.transact(transaction -> {
            AccountId id = links.take(transaction.documents(), token, clock.instant())
                    .flatMap(Link::accountId)
                    .orElseThrow(LinkExpiredException::new);
            links.removeOthers(transaction.documents(), id, token.id());
            return save(transaction, id, hash, Optional.empty());
        });
    }

    /**
     * Changes the viewer's own password; their other sessions end.
     *
     * @throws WrongPasswordException when the present one is not right
     */
    void change(Viewer viewer, Optional<String> session, ChangePasswordRequest request, String clientAddress) {
        LocalIdentity.require(identity);
        limits.check("sign-in", viewer.id().value(), clientAddress);
        rules.require(request.newPassword(), "/newPassword");
        boolean isRight = credentials
                .find(viewer.id())
                .map(stored -> hasher.matches(request.currentPassword(), stored))
                .orElseGet(() -> hasher.matchesNothing(request.currentPassword()));
        if (!isRight) {
            throw new WrongPasswordException();
        }
        PasswordHash hash = hasher.hash(request.newPassword());
        accounts.transact(transaction -> save(transaction, viewer.id(), hash, session));
    }

    private Account save(AccountTransaction transaction, AccountId id, PasswordHash hash, Optional<String> survivor) {
        Account account = transaction.find(id).orElseThrow(AccountGoneException::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        credentials.save(transaction.documents(), id, hash);
        transaction.update(account.joined().endingSessions(new SessionsEnd(now, survivor)));
        audit.record(transaction.documents(), AuditEvent.by(id, "account.password-set", "account", id.value()));
        return account;
    }
}
