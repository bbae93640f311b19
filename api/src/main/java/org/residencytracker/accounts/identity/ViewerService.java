package org.residencytracker.accounts.identity;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.identity.session.SessionEndedException;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.VerifiedToken;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.platform.security.ViewerDirectory;

/**
 * Finds the account behind a verified token. People of an outside provider are known by the provider's own id for them; the first time
 * by an address that the provider has verified, and from then on only that person has the account.
 */
@Singleton
final class ViewerService implements ViewerDirectory {
    private final Accounts accounts;
    private final ExternalIdentityRepository identities;
    private final AuditLog audit;

    ViewerService(Accounts accounts, ExternalIdentityRepository identities, AuditLog audit) {
        this.accounts = accounts;
        this.identities = identities;
        this.audit = audit;
    }

    @Override
    public Viewer viewer(VerifiedToken token, boolean local) {
        Optional<AccountId> id = local
                ? Optional.of(new AccountId(token.subject()))
                : identities.find(token.issuer(), token.subject()).or(() -> linkByEmail(token));
        Account account = id.flatMap(accounts::find).orElseThrow(AccountGoneException::new);
        if (account.sessionsEnd()
                .filter(end -> end.ended(token.session(), token.issuedAt()))
                .isPresent()) {
            throw new SessionEndedException();
        }
        return new Viewer(account.id(), account.role(), account.isActive());
    }

    private Optional<AccountId> linkByEmail(VerifiedToken token) {
        Optional<AccountId> owner = token.email().flatMap(EmailAddress::in).flatMap(accounts::idOf);
        return owner.flatMap(id -> accounts.transact(transaction -> {
            Optional<Account> account = transaction.find(id);
            if (account.isEmpty() || identities.isTaken(transaction.documents(), token.issuer(), id)) {
                return Optional.<AccountId>empty();
            }
            identities.link(transaction.documents(), token.issuer(), token.subject(), id);
            transaction.update(account.get().joined());
            audit.record(transaction.documents(), AuditEvent.by(id, "account.linked", "account", id.value()));
            return Optional.of(id);
        }));
    }
}
