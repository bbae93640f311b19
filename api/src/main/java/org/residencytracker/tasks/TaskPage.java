package org.residencytracker.tasks;

import java.util.List;
import java.util.Optional;

/** A part of a list of entries. */
record TaskPage(List<Task> tasks, Optional<String> next) {
    /** The same page without entries of other rotations, where one is named. */
    TaskPage in(Optional<String> rotationId) {
        return rotationId.isEmpty()
                ? this
                : new TaskPage(
                        tasks.stream()
                                .filter(task -> task.rotationId().equals(rotationId.get()))
                                .toList(),
                        next);
    }
}
