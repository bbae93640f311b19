package org.residencytracker.tasks;

import java.util.Optional;

/** Entries of residents' logs, for features that refer to them. Whoever asks decides who may know of an entry. */
public interface LoggedTasks {
    /** The entry of that id; empty when there is none, or when the text cannot be an id. Costs one read. */
    Optional<LoggedTask> find(String taskId);
}
