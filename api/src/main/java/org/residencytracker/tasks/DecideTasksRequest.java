package org.residencytracker.tasks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;

/** Decisions on several different entries. */
public record DecideTasksRequest(@NotEmpty @Size(max = 100) List<@Valid @NotNull Entry> decisions) {
    /**
     * A decision on one of them.
     *
     * @param version of the entry as the tutor saw it
     * @param reason required unless the entry is approved
     */
    public record Entry(
            @NotBlank @Size(max = 128) String taskId,
            @NotNull Long version,
            @NotNull Decision.Kind decision,
            @Nullable @Size(max = 2000) String reason) {}

    List<WantedDecision> wanted() {
        List<WantedDecision> wanted = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < decisions.size(); at++) {
            Entry entry = decisions.get(at);
            String pointer = "/decisions/" + at;
            if (!seen.add(entry.taskId())) {
                throw new Invalid(
                        "invalid-request",
                        "Decide once on each entry.",
                        new Violation(pointer + "/taskId", "repeated", "named before"));
            }
            Decision decision = DecideTaskRequest.decision(pointer + "/reason", entry.decision(), entry.reason());
            wanted.add(new WantedDecision(new TaskId(entry.taskId()), entry.version(), decision));
        }
        return wanted;
    }
}
