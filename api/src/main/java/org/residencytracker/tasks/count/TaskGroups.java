package org.residencytracker.tasks.count;

import java.util.List;
import java.util.Optional;

/**
 * A page of groups that wait.
 *
 * @param next cursor of the following page, empty when this is the last one
 */
public record TaskGroups(List<TaskGroup> groups, Optional<String> next) {
    public TaskGroups {
        groups = List.copyOf(groups);
    }
}
