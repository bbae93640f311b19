package org.residencytracker.accounts.identity;

import jakarta.inject.Singleton;
import java.util.List;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountTransaction;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.identity.secret.PasswordHash;
import org.residencytracker.accounts.identity.secret.PasswordHasher;
import org.residencytracker.accounts.identity.secret.PasswordRules;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.VerifiedToken;

/** Takes requests for accounts: with a password, or from somebody for whom an outside provider vouches. */
@Singleton
final class SignUpService {
    private final RequestedAccounts requested;
    private final Accounts accounts;
    private final CredentialRepository credentials;
    private final ExternalIdentityRepository identities;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final AuditLog audit;

    SignUpService(
            RequestedAccounts requested,
            Accounts accounts,
            CredentialRepository credentials,
            ExternalIdentityRepository identities,
            PasswordHasher hasher,
            PasswordRules rules,
            AuditLog audit) {
        this.requested = requested;
        this.accounts = accounts;
        this.credentials = credentials;
        this.identities = identities;
        this.hasher = hasher;
        this.rules = rules;
        this.audit = audit;
    }

    /** A request with a password. */
    Account signUp(SignUpRequest request) {
        String password = request.password();
        if (password == null) {
            throw RequestedAccounts.refused(List.of(new Violation("/password", "required", "choose one")));
        }
        Account account = requested.of(request, new EmailAddress(request.email()));
        rules.require(password, "/password");
        PasswordHash hash = hasher.hash(password);
        return accounts.transact(transaction -> {
            credentials.save(transaction.documents(), account.id(), hash);
            return create(transaction, account);
        });
    }

    /** A request of somebody whom a provider vouches for, and knows without a password. An address that it has verified counts. */
    Account signUp(SignUpRequest request, VerifiedToken token) {
        if (request.password() != null) {
            throw RequestedAccounts.refused(
                    List.of(new Violation("/password", "not-allowed", "the identity provider keeps it")));
        }
        Account account = requested.of(request, new EmailAddress(token.email().orElse(request.email())));
        return accounts.transact(transaction -> {
            identities.link(transaction.documents(), token, account.id());
            return create(transaction, account);
        });
    }

    private Account create(AccountTransaction transaction, Account account) {
        transaction.create(account);
        audit.record(
                transaction.documents(),
                AuditEvent.by(
                        account.id(),
                        "account.signed-up",
                        "account",
                        account.id().value()));
        return account;
    }
}
