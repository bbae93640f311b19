package org.residencytracker.reflections.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that belong together, in their order.
 *
 * @param purpose what the section is for, shown above its questions
 */
public record Section(
        @NotNull @Pattern(regexp = Prompt.ID) String id,
        @NotNull @Valid Wording name,
        @Nullable @Valid Wording purpose,
        @NotEmpty @Size(max = 30) List<@Valid @NotNull Prompt> prompts) {
    public Section {
        prompts = prompts == null ? List.of() : List.copyOf(prompts);
    }
}
