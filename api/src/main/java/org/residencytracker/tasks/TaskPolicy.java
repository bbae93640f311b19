package org.residencytracker.tasks;

import java.util.List;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.tasks.count.TaskStatus;

/** What a viewer may do to an entry, as it is now. */
final class TaskPolicy {
    private TaskPolicy() {}

    /** @param mayDecide whether the viewer may decide on the resident's entries in the rotation */
    static List<TaskAction> allowedActions(Viewer viewer, Task task, boolean mayDecide) {
        if (task.residentId().equals(viewer.id())) {
            return task.status().isOpen() ? List.of(TaskAction.EDIT, TaskAction.WITHDRAW) : List.of();
        }
        return mayDecide && task.status() == TaskStatus.PENDING
                ? List.of(TaskAction.APPROVE, TaskAction.REJECT, TaskAction.RETURN)
                : List.of();
    }
}
