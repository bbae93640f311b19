package org.residencytracker.tasks;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.residencytracker.curriculum.Curriculum;
import org.residencytracker.curriculum.Leaf;
import org.residencytracker.platform.store.Key;

/** Finds entries among the stored ones. */
@Singleton
final class StoredLoggedTasks implements LoggedTasks {
    private final TaskRepository tasks;
    private final Curriculum curriculum;

    StoredLoggedTasks(TaskRepository tasks, Curriculum curriculum) {
        this.tasks = tasks;
        this.curriculum = curriculum;
    }

    @Override
    public Optional<LoggedTask> find(String taskId) {
        return Optional.of(taskId)
                .filter(Key::isId)
                .map(TaskId::new)
                .flatMap(tasks::find)
                .map(this::logged);
    }

    private LoggedTask logged(Task task) {
        Optional<Leaf> item = curriculum.remembered(task.rotationId()).leaf(task.itemId());
        return new LoggedTask(
                task.id().value(),
                task.residentId(),
                task.rotationId(),
                task.itemId(),
                item.map(Leaf::name).orElse(task.itemId()),
                item.flatMap(Leaf::nameHe),
                item.map(Leaf::category),
                task.performedOn());
    }
}
