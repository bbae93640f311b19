package org.residencytracker.tasks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resident logs an item.
 *
 * @param count 1 when absent
 * @param performedOn civil date in the department's zone; today when absent
 */
public record LogTaskRequest(
        @NotBlank @Size(max = 128) String itemId,
        @Nullable @Min(1) @Max(10_000) Integer count,
        @Nullable @Size(max = 500) String note,
        @Nullable LocalDate performedOn) {
    NewTask wanted() {
        return new NewTask(
                itemId,
                count == null ? 1 : count,
                Optional.ofNullable(note).map(String::strip).filter(text -> !text.isEmpty()),
                Optional.ofNullable(performedOn));
    }
}
