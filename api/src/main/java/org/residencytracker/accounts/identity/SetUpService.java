package org.residencytracker.accounts.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountStatus;
import org.residencytracker.accounts.AccountTransaction;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.Theme;
import org.residencytracker.accounts.identity.secret.LocalIdentity;
import org.residencytracker.accounts.identity.secret.PasswordHash;
import org.residencytracker.accounts.identity.secret.PasswordHasher;
import org.residencytracker.accounts.identity.secret.PasswordRules;
import org.residencytracker.accounts.identity.secret.SecretToken;
import org.residencytracker.accounts.identity.secret.Secrets;
import org.residencytracker.accounts.identity.session.SessionConfig;
import org.residencytracker.accounts.identity.session.Sessions;
import org.residencytracker.accounts.identity.session.SignedIn;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.IdentityConfig;
import org.residencytracker.platform.security.Role;

/** Makes the first admin, once: by a link that the server printed, or from the configuration. */
@Singleton
final class SetUpService {
    private final Accounts accounts;
    private final CredentialRepository credentials;
    private final LinkRepository links;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final Sessions sessions;
    private final AuditLog audit;
    private final IdSource ids;
    private final SessionConfig config;
    private final IdentityConfig identity;
    private final Clock clock;

    SetUpService(
            Accounts accounts,
            CredentialRepository credentials,
            LinkRepository links,
            PasswordHasher hasher,
            PasswordRules rules,
            Sessions sessions,
            AuditLog audit,
            IdSource ids,
            SessionConfig config,
            IdentityConfig identity,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.links = links;
        this.hasher = hasher;
        this.rules = rules;
        this.sessions = sessions;
        this.audit = audit;
        this.ids = ids;
        this.config = config;
        this.identity = identity;
        this.clock = clock;
    }

    boolean isNeeded() {
        return !accounts.hasAdmin();
    }

    /** A fresh token for the set-up page. Those printed before stay good, as every process prints its own. */
    SecretToken link() {
        SecretToken token = SecretToken.forDocument("set-up:" + ids.next());
        Link link = new Link(
                LinkPurpose.SET_UP,
                Optional.empty(),
                Secrets.hash(token.secret()),
                clock.instant().plus(config.invitationLink()));
        accounts.transact(transaction -> {
            links.put(transaction.documents(), token.id(), link);
            return link;
        });
        return token;
    }

    /**
     * Makes the holder of the link the first admin.
     *
     * @throws LinkExpiredException also when there is an admin already
     */
    SignedIn setUp(SetUpRequest request) {
        LocalIdentity.require(identity);
        SecretToken token = SecretToken.parse(request.token()).orElseThrow(LinkExpiredException::new);
        if (!isNeeded() || links.find(token, clock.instant()).isEmpty()) {
            throw new LinkExpiredException();
        }
        rules.require(request.password(), "/password");
        PasswordHash hash = hasher.hash(request.password());
        Optional<String> fullNameHe =
                Optional.ofNullable(request.fullNameHe()).map(String::strip).filter(name -> !name.isEmpty());
        Account admin =
                admin(new EmailAddress(request.email()), request.fullName().strip(), fullNameHe, request.language());
        return sessions.signedIn(accounts.transact(transaction -> {
            Optional<Link> link = links.take(transaction.documents(), token, clock.instant());
            if (link.isEmpty() || link.get().purpose() != LinkPurpose.SET_UP) {
                throw new LinkExpiredException();
            }
            create(transaction, admin);
            credentials.save(transaction.documents(), admin.id(), hash);
            return sessions.start(transaction, admin.stored());
        }));
    }

    /** Makes the admin of the configuration; a password is kept only while Tracker keeps passwords. */
    void create(EmailAddress email, String password) {
        Account admin = admin(email, "Administrator", Optional.empty(), Language.EN);
        if (!LocalIdentity.isOn(identity)) {
            accounts.transact(transaction -> create(transaction, admin));
            return;
        }
        rules.require(password, "/password");
        PasswordHash hash = hasher.hash(password);
        accounts.transact(transaction -> {
            credentials.save(transaction.documents(), admin.id(), hash);
            return create(transaction, admin);
        });
    }

    private Account create(AccountTransaction transaction, Account admin) {
        if (!transaction.activeAdmins().isEmpty()) {
            throw new LinkExpiredException();
        }
        transaction.create(admin);
        audit.record(
                transaction.documents(),
                AuditEvent.bySystem("account.set-up", "account", admin.id().value()));
        return admin;
    }

    private Account admin(EmailAddress email, String fullName, Optional<String> fullNameHe, Language language) {
        return new Account(
                new AccountId(ids.next()),
                0,
                email,
                fullName,
                fullNameHe,
                Role.ADMIN,
                AccountStatus.ACTIVE,
                false,
                language,
                Theme.SYSTEM,
                Optional.empty(),
                Optional.empty(),
                clock.instant());
    }
}
