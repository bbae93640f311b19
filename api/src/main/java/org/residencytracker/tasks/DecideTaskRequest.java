package org.residencytracker.tasks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;

/**
 * A decision on one entry.
 *
 * @param reason for its resident; required unless the entry is approved
 */
public record DecideTaskRequest(
        @NotNull Decision.Kind decision,
        @Nullable @Size(max = 2000) String reason) {
    Decision wanted() {
        return decision("/reason", decision, reason);
    }

    /** @throws Invalid at the pointer when a reason is missing */
    static Decision decision(String pointer, Decision.Kind kind, @Nullable String reason) {
        Optional<String> text = Optional.ofNullable(reason).map(String::strip).filter(words -> !words.isEmpty());
        if (kind.needsReason() && text.isEmpty()) {
            throw new Invalid(
                    "invalid-request",
                    "Say why an entry is rejected or returned: its resident reads it.",
                    new Violation(pointer, "required", "required unless the entry is approved"));
        }
        return new Decision(kind, text);
    }
}
