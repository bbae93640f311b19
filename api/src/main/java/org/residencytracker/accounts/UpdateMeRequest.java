package org.residencytracker.accounts;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.i18n.Language;

/** What to change of one's own account; absent members stay, a blank Hebrew name is removed. */
public record UpdateMeRequest(
        @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*")
        String fullName,

        @Nullable @Size(max = 200) String fullNameHe,
        @Nullable Language language,
        @Nullable Theme theme,
        @Nullable LocalDate residencyStartDate) {}
