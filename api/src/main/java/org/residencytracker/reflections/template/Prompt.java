package org.residencytracker.reflections.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * One question.
 *
 * @param id names the answer; the same in all versions that ask the same
 * @param required whether nothing can be submitted without an answer
 */
public record Prompt(
        @NotNull @Pattern(regexp = Prompt.ID) String id,
        @NotNull @Valid Wording label,
        boolean required) {
    static final String ID = "[A-Za-z0-9_-]{1,64}";
}
