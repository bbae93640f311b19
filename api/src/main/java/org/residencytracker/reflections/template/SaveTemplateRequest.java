package org.residencytracker.reflections.template;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A draft as it shall be. */
record SaveTemplateRequest(
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 100) String> taskTypes,
        @NotEmpty @Size(max = 50) @DistinctPrompts List<@Valid @NotNull Section> sections) {}
