package org.residencytracker.reflections;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/** Answers by the id of their question. */
record AnswersRequest(
        @NotNull @Size(max = 200) Map<@NotNull @Size(max = 64) String, @NotNull @Size(max = 10_000) String> answers) {}
