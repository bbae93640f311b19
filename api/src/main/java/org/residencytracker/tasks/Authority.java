package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.util.function.Predicate;
import org.residencytracker.assignments.Scope;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;

/** On which entries a viewer may decide, to show it; the decision itself asks again in its transaction. */
@Singleton
final class Authority {
    private final Supervision supervision;

    Authority(Supervision supervision) {
        this.supervision = supervision;
    }

    Predicate<Task> of(Viewer viewer) {
        if (viewer.isAdmin()) {
            return task -> !task.residentId().equals(viewer.id());
        }
        if (viewer.role() != Role.TUTOR) {
            return task -> false;
        }
        Scope scope = supervision.scopeOf(viewer);
        return task -> !task.residentId().equals(viewer.id()) && scope.covers(task.residentId(), task.rotationId());
    }
}
