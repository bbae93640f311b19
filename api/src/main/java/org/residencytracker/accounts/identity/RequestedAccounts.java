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
import org.residencytracker.accounts.EmailAddress;
import org.residencytracker.accounts.ResidencyStart;
import org.residencytracker.accounts.Theme;
import org.residencytracker.accounts.Training;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.platform.id.IdSource;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;

/** The account that a sign-up asks for. Nobody can ask to be an admin, and every account waits for one to decide. */
@Singleton
final class RequestedAccounts {
    private final IdSource ids;
    private final Clock clock;

    RequestedAccounts(IdSource ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The account, not stored yet.
     *
     * @throws Invalid naming every member that is missing or not allowed
     */
    Account of(SignUpRequest request, EmailAddress email) {
        if (request.role() == Role.ADMIN) {
            throw refused(List.of(new Violation("/role", "not-allowed", "RESIDENT or TUTOR")));
        }
        return new Account(
                new AccountId(ids.next()),
                0,
                email,
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

    static Invalid refused(List<Violation> violations) {
        return new Invalid(
                "invalid-request",
                "Some members are missing or not allowed; see violations.",
                violations.toArray(Violation[]::new));
    }
}
