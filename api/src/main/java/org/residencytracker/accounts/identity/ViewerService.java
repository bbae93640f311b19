package org.residencytracker.accounts.identity;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountTransaction;
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
    public Optional<Viewer> viewer(VerifiedToken token, boolean local) {
        Optional<AccountId> id = local
                ? Optional.of(new AccountId(token.subject()))
                : identities.find(token).or(() -> linkByEmail(token));
        return id.map(known -> viewer(token, accounts.find(known).orElseThrow(AccountGoneException::new)));
    }

    private static Viewer viewer(VerifiedToken token, Account account) {
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
            // Somebody's first requests may come together; one of them links, and the others find it done.
            Optional<AccountId> linked = identities.find(transaction.documents(), token);
            return linked.isPresent() ? linked : link(transaction, token, id);
        }));
    }

    private Optional<AccountId> link(AccountTransaction transaction, VerifiedToken token, AccountId id) {
        Optional<Account> account = transaction.find(id);
        if (account.isEmpty() || identities.isTaken(transaction.documents(), token.issuer(), id)) {
            return Optional.empty();
        }
        identities.link(transaction.documents(), token, id);
        transaction.update(account.get().joined());
        audit.record(transaction.documents(), AuditEvent.by(id, "account.linked", "account", id.value()));
        return Optional.of(id);
    }
}
