package org.residencytracker.reflections;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** A reflection to submit. */
record SubmitReflectionRequest(
        @NotBlank @Size(max = 128) String taskId,
        @NotNull @Size(max = 200) Map<@NotNull @Size(max = 64) String, @NotNull @Size(max = 10_000) String> answers) {}
