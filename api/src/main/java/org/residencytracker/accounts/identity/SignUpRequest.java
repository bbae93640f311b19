package org.residencytracker.accounts.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.residencytracker.accounts.TrainingTrack;
import org.residencytracker.platform.i18n.Language;
import org.residencytracker.platform.security.Role;

/**
 * Somebody asks for an account. Residents also say when they began, on which track, and where they are now.
 *
 * @param email with an outside provider it counts only where the provider has verified no address
 * @param password required, except with an outside provider, where it is not allowed
 */
public record SignUpRequest(
        @NotBlank @Size(max = 200) String fullName,
        @Nullable @Size(max = 200) String fullNameHe,
        @NotBlank @Size(max = 254) String email,
        @Nullable @Size(max = 1000) String password,
        @NotNull Role role,
        @NotNull Language language,
        @Nullable LocalDate residencyStartDate,
        @Nullable TrainingTrack trainingTrack,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 128) String> completedRotationIds,
        @Nullable @Size(max = 128) String currentRotationId) {
    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "SignUpRequest";
    }
}
