package org.residencytracker.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;

/** An account as admins see it, with what the viewer may do to it. */
public record AccountView(
        AccountId id,
        String email,
        String fullName,
        @Nullable String fullNameHe,
        Role role,
        AccountStatus status,
        boolean invited,
        @Nullable LocalDate residencyStartDate,
        @Nullable TrainingTrack trainingTrack,
        @Nullable String requestedCurrentRotationId,
        Instant createdAt,
        long version,
        List<AccountAction> allowedActions) {
    static AccountView from(Account account, Viewer viewer, boolean keepsPasswords) {
        Optional<Training> training = account.training();
        return new AccountView(
                account.id(),
                account.email().value(),
                account.fullName(),
                account.fullNameHe().orElse(null),
                account.role(),
                account.status(),
                account.invited(),
                training.map(Training::startsOn).orElse(null),
                training.map(Training::track).orElse(null),
                training.flatMap(Training::requested)
                        .map(Training.RequestedRotations::current)
                        .orElse(null),
                account.createdAt(),
                account.version(),
                AccountPolicy.allowedActions(viewer, account, keepsPasswords));
    }
}
