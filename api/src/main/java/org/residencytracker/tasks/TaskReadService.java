package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.residencytracker.assignments.Supervision;
import org.residencytracker.platform.problem.Invalid;
import org.residencytracker.platform.problem.Violation;
import org.residencytracker.platform.security.AccountId;
import org.residencytracker.platform.security.RecordReads;
import org.residencytracker.platform.security.Role;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.tasks.count.ResidentNotFoundException;

/** Who sees which entries: residents their own, tutors those of residents they supervise, admins all. */
@Singleton
final class TaskReadService {
    private final TaskRepository tasks;
    private final Supervision supervision;

    TaskReadService(TaskRepository tasks, Supervision supervision) {
        this.tasks = tasks;
        this.supervision = supervision;
    }

    Task find(Viewer viewer, TaskId id) {
        Task task = tasks.find(id)
                .filter(found -> maySee(viewer, found.residentId()))
                .orElseThrow(TaskNotFoundException::new);
        RecordReads.note(viewer, task.residentId(), "entry");
        return task;
    }

    TaskPage list(Viewer viewer, TaskSearch search, int pageSize, Optional<String> pageToken) {
        TaskSearch allowed = allowed(viewer, search);
        requireOrder(allowed);
        allowed.residentId().ifPresent(resident -> RecordReads.note(viewer, resident, "entries"));
        TaskPage page = tasks.list(allowed, pageSize, pageToken);
        return search.itemId().isEmpty() ? page : page.in(search.rotationId());
    }

    private TaskSearch allowed(Viewer viewer, TaskSearch search) {
        if (viewer.role() == Role.RESIDENT && search.residentId().isEmpty()) {
            return search.by(viewer.id());
        }
        if (viewer.role() == Role.TUTOR && search.residentId().isEmpty()) {
            throw new Invalid(
                    "invalid-request",
                    "Say whose entries you want.",
                    new Violation("/residentId", "required", "required for tutors"));
        }
        if (search.residentId().isPresent()
                && !maySee(viewer, search.residentId().get())) {
            throw new ResidentNotFoundException();
        }
        return search;
    }

    private boolean maySee(Viewer viewer, AccountId resident) {
        return viewer.id().equals(resident)
                || (viewer.role() != Role.RESIDENT && supervision.supervises(viewer, resident));
    }

    private static void requireOrder(TaskSearch search) {
        boolean isGroup = search.residentId().isPresent()
                && search.rotationId().isPresent()
                && search.status().isPresent()
                && search.itemId().isEmpty();
        if (search.order() == TaskOrder.OLDEST && !isGroup) {
            throw new Invalid(
                    "invalid-request",
                    "Oldest first needs a resident, a rotation and a status, and no item.",
                    new Violation("/order", "not-allowed", "only with residentId, rotationId and status"));
        }
    }
}
