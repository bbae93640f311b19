package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.residencytracker.platform.security.Viewer;
import org.residencytracker.tasks.count.TaskStatus;

/** What others made of a resident's own entries lately. */
@Singleton
public final class OwnEntries {
    private final TaskRepository tasks;
    private final TaskViews views;

    OwnEntries(TaskRepository tasks, TaskViews views) {
        this.tasks = tasks;
        this.views = views;
    }

    /**
     * Entries of the viewer.
     *
     * @param sentBack to be put right, the newest first
     * @param decided approved or rejected, the latest decision first
     */
    public record News(List<TaskView> sentBack, List<TaskView> decided) {}

    /** At most so many of each, which is as many documents as it reads; those decided from an instant on. */
    public News news(Viewer viewer, Instant since, int most) {
        List<Task> sentBack = tasks.list(TaskSearch.of(viewer.id()).with(TaskStatus.RETURNED), most, Optional.empty())
                .tasks();
        List<Task> decided = tasks.decided(viewer.id(), since, most);
        List<TaskView> shown = views.of(
                viewer, Stream.concat(sentBack.stream(), decided.stream()).toList());
        return new News(shown.subList(0, sentBack.size()), shown.subList(sentBack.size(), shown.size()));
    }
}
