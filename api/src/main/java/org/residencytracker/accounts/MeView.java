package org.residencytracker.accounts;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.Role;

/** The signed-in account as its owner sees it. */
public record MeView(
        AccountId id,
        String email,
        String fullName,
        @Nullable String fullNameHe,
        Role role,
        AccountStatus status,
        Language language,
        Theme theme,
        @Nullable LocalDate residencyStartDate,
        @Nullable TrainingTrack trainingTrack,
        long version) {
    public static MeView from(Account account) {
        Optional<Training> training = account.training();
        return new MeView(
                account.id(),
                account.email().value(),
                account.fullName(),
                account.fullNameHe().orElse(null),
                account.role(),
                account.status(),
                account.language(),
                account.theme(),
                training.map(Training::startsOn).orElse(null),
                training.map(Training::track).orElse(null),
                account.version());
    }
}
