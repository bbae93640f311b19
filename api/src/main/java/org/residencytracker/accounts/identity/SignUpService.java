package org.residencytracker.accounts.identity;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.Account;
import org.residencytracker.accounts.AccountStatus;
import org.residencytracker.accounts.Accounts;
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.ResidencyStart;
import org.residencytracker.accounts.Theme;
import org.residencytracker.accounts.Training;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.accounts.identity.secret.LocalIdentity;
import org.residencytracker.accounts.identity.secret.PasswordHash;
import org.residencytracker.accounts.identity.secret.PasswordHasher;
import org.residencytracker.accounts.identity.secret.PasswordRules;
import org.residencytracker.audit.AuditEvent;
import org.residencytracker.audit.AuditLog;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.IdentityConfig;
import org.residencytracker.platform.security.Role;

/** Takes requests for accounts. Nobody can ask to be an admin, and every account waits for one to decide. */
@Singleton
final class SignUpService {
    private final Accounts accounts;
    private final CredentialRepository credentials;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final AuditLog audit;
    private final IdSource ids;
    private final IdentityConfig identity;
    private final Clock clock;

    SignUpService(
            Accounts accounts,
            CredentialRepository credentials,
            PasswordHasher hasher,
            PasswordRules rules,
            AuditLog audit,
            IdSource ids,
            IdentityConfig identity,
            Clock clock) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.hasher = hasher;
        this.rules = rules;
        this.audit = audit;
        this.ids = ids;
        this.identity = identity;
        this.clock = clock;
    }

    Account signUp(SignUpRequest request) {
        LocalIdentity.require(identity);
        Account account = requested(request);
        rules.require(request.password(), "/password");
        PasswordHash hash = hasher.hash(request.password());
        return accounts.transact(transaction -> {
            transaction.create(account);
            credentials.save(transaction.documents(), account.id(), hash);
            audit.record(
                    transaction.documents(),
                    AuditEvent.by(
                            account.id(),
                            "account.signed-up",
                            "account",
                            account.id().value()));
            return account;
        });
    }

    private Account requested(SignUpRequest request) {
        if (request.role() == Role.ADMIN) {
            throw refused(List.of(new Violation("/role", "not-allowed", "RESIDENT or TUTOR")));
        }
        return new Account(
                new AccountId(ids.next()),
                0,
                new EmailAddress(request.email()),
                request.fullName().strip(),
                Optional.ofNullable(request.fullNameHe()).map(String::strip).filter(name -> !name.isEmpty()),
                request.role(),
                AccountStatus.PENDING,
                false,
                request.language(),
                Theme.SYSTEM,
                request.role() == Role.RESIDENT ? Optional.of(training(request)) : Optional.empty(),
                Optional.empty(),
                clock.instant());
    }

    private Training training(SignUpRequest request) {
        LocalDate start = request.residencyStartDate();
        TrainingTrack track = request.trainingTrack();
        String current = request.currentRotationId();
        List<Violation> violations = new ArrayList<>();
        requirePresent(violations, "/residencyStartDate", start);
        requirePresent(violations, "/trainingTrack", track);
        requirePresent(violations, "/currentRotationId", current == null || current.isBlank() ? null : current);
        if (start != null && !ResidencyStart.isAllowed(start, LocalDate.now(clock))) {
            violations.add(new Violation("/residencyStartDate", "must-be-past", "today or a day before"));
        }
        if (!violations.isEmpty()) {
            throw refused(violations);
        }
        List<String> completed =
                Optional.ofNullable(request.completedRotationIds()).orElse(List.of());
        return new Training(
                Objects.requireNonNull(start),
                Objects.requireNonNull(track),
                Optional.of(new Training.RequestedRotations(completed, Objects.requireNonNull(current))));
    }

    private static void requirePresent(List<Violation> violations, String pointer, @Nullable Object value) {
        if (value == null) {
            violations.add(new Violation(pointer, "required", "residents must say this"));
        }
    }

    private static Invalid refused(List<Violation> violations) {
        return new Invalid(
                "invalid-request",
                "Some members are missing or not allowed; see violations.",
                violations.toArray(Violation[]::new));
    }
}
