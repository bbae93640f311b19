package org.residencytracker.tasks;

/** Which of the entries come first, by when they were logged. */
public enum TaskOrder {
    NEWEST,
    OLDEST
}
