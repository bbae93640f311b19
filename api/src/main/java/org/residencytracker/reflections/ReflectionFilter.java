package org.residencytracker.reflections;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.reflections.template.Audience;

/**
 * What a list of reflections is asked for.
 *
 * @param from civil date of the department; submitted on it or later
 * @param to civil date of the department; submitted on it or earlier
 * @param q words each of which begins a word of the reflection, its item or its people
 */
public record ReflectionFilter(
        @QueryParam("residentId") @Nullable String residentId,
        @QueryParam("authorRole") @Nullable Audience authorRole,
        @QueryParam("from") @Nullable LocalDate from,
        @QueryParam("to") @Nullable LocalDate to,
        @QueryParam("q") @Nullable @Size(min = 1, max = 100) String q,
        @QueryParam("order") @DefaultValue("NEWEST") ReflectionOrder order,

        @QueryParam("pageSize") @DefaultValue("20") @Min(1) @Max(100)
        int pageSize,

        @QueryParam("pageToken") @Nullable String pageToken) {
    Optional<AccountId> resident() {
        return Optional.ofNullable(residentId).map(AccountId::new);
    }

    Optional<Audience> role() {
        return Optional.ofNullable(authorRole);
    }

    Optional<LocalDate> first() {
        return Optional.ofNullable(from);
    }

    Optional<LocalDate> last() {
        return Optional.ofNullable(to);
    }

    Optional<String> words() {
        return Optional.ofNullable(q);
    }

    Optional<String> token() {
        return Optional.ofNullable(pageToken);
    }
}
