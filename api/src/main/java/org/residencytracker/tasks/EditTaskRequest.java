package org.residencytracker.tasks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A resident corrects an entry; what is absent stays.
 *
 * @param note an empty text removes it
 */
public record EditTaskRequest(
        @Nullable @Min(1) @Max(10_000) Integer count,
        @Nullable @Size(max = 500) String note,
        @Nullable LocalDate performedOn) {
    TaskEdit edit() {
        return new TaskEdit(
                Optional.ofNullable(count),
                note != null,
                Optional.ofNullable(note).map(String::strip).filter(text -> !text.isEmpty()),
                Optional.ofNullable(performedOn));
    }
}
