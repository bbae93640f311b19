package org.residencytracker.accounts.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.i18n.Language;

/** The first admin introduces themselves. */
public record SetUpRequest(
        @NotBlank @Size(max = 300) String token,
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 200) String fullName,
        @Nullable @Size(max = 200) String fullNameHe,
        @NotNull @Size(max = 1000) String password,
        @NotNull Language language) {
    /** Keeps secrets out of logs. */
    @Override
    public String toString() {
        return "SetUpRequest";
    }
}
