package org.residencytracker.accounts.identity;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountNotFoundException;
import org.residencytracker.accounts.AccountTransaction;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.identity.secret.LocalIdentity;
import org.residencytracker.accounts.identity.secret.SecretToken;
import org.residencytracker.accounts.identity.secret.Secrets;
import org.residencytracker.accounts.identity.session.SessionConfig;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.http.PublicUrl;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.IdentityConfig;
import org.residencytracker.platform.security.Viewer;

/** Makes links that lead to a new password, and says what a link is for. */
@Singleton
final class LinkService {
    private final Accounts accounts;
    private final LinkRepository links;
    private final AuditLog audit;
    private final SessionConfig config;
    private final IdentityConfig identity;
    private final PublicUrl address;
    private final BootstrapConfig bootstrap;
    private final Event<PasswordResetRequestedEvent> requested;
    private final Event<PasswordLinkMadeEvent> made;
    private final Clock clock;

    LinkService(
            Accounts accounts,
            LinkRepository links,
            AuditLog audit,
            SessionConfig config,
            IdentityConfig identity,
            PublicUrl address,
            BootstrapConfig bootstrap,
            Event<PasswordResetRequestedEvent> requested,
            Event<PasswordLinkMadeEvent> made,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
        this.config = config;
        this.identity = identity;
        this.address = address;
        this.bootstrap = bootstrap;
        this.requested = requested;
        this.made = made;
        this.clock = clock;
    }

    /**
     * A link for an admin to pass on; an older invitation of the account ends.
     *
     * @param base address of the service as the admin reaches it, ending in a slash
     */
    PasswordLink invite(Viewer viewer, AccountId id, URI base) {
        LocalIdentity.require(identity);
        return accounts.transact(transaction -> {
            Account account = transaction.find(id).orElseThrow(AccountNotFoundException::new);
            if (!account.isActive()) {
                throw new AccountNotActiveException();
            }
            audit.record(transaction.documents(), AuditEvent.by(viewer.id(), "account.invited", "account", id.value()));
            return link(transaction, LinkPurpose.INVITATION, id, expiry(config.invitationLink()), base);
        });
    }

    /** Takes a request for a new password; what comes of it is decided after the answer. */
    void requestReset(String email) {
        LocalIdentity.require(identity);
        requested.fireAsync(new PasswordResetRequestedEvent(email));
    }

    void makeReset(@ObservesAsync PasswordResetRequestedEvent request) {
        Optional<AccountId> id = EmailAddress.in(request.email()).flatMap(accounts::idOf);
        if (id.isEmpty()) {
            return;
        }
        AccountId account = id.get();
        // Never the address of the request: whoever sends it could lead the owner elsewhere.
        URI mailBase = address.base(bootstrap.localUrl());
        Optional<PasswordLink> link = accounts.transact(transaction -> {
            if (transaction.find(account).isEmpty()) {
                return Optional.empty();
            }
            audit.record(
                    transaction.documents(),
                    AuditEvent.bySystem("account.reset-requested", "account", account.value()));
            return Optional.of(
                    link(transaction, LinkPurpose.PASSWORD_RESET, account, expiry(config.resetLink()), mailBase));
        });
        link.ifPresent(made -> this.made.fire(
                new PasswordLinkMadeEvent(account, LinkPurpose.PASSWORD_RESET, made.url(), made.expiresAt())));
    }

    /**
     * What a link is for, without using it up.
     *
     * @throws LinkExpiredException when it is no longer good
     */
    LinkView describe(String token) {
        Link link = SecretToken.parse(token)
                .flatMap(parsed -> links.find(parsed, clock.instant()))
                .filter(found -> found.purpose() != LinkPurpose.SET_UP || !accounts.hasAdmin())
                .orElseThrow(LinkExpiredException::new);
        if (link.accountId().isEmpty()) {
            return new LinkView(link.purpose(), null);
        }
        Account account = accounts.find(link.accountId().get()).orElseThrow(LinkExpiredException::new);
        return new LinkView(link.purpose(), account.email().value());
    }

    private PasswordLink link(
            AccountTransaction transaction, LinkPurpose purpose, AccountId account, Instant expiresAt, URI base) {
        SecretToken token = SecretToken.forDocument(LinkRepository.idOf(purpose, account));
        links.put(
                transaction.documents(),
                token.id(),
                new Link(purpose, Optional.of(account), Secrets.hash(token.secret()), expiresAt));
        return new PasswordLink(base.resolve("reset?token=" + token.text()).toString(), expiresAt);
    }

    private Instant expiry(Duration life) {
        return clock.instant().plus(life);
    }
}
