package org.residencytracker.tasks;

/** What a viewer may do to an entry. */
public enum TaskAction {
    EDIT,
    WITHDRAW,
    APPROVE,
    REJECT,
    RETURN
}
