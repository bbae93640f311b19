package org.residencytracker.tasks;

/**
 * A decision on one entry as the viewer saw it.
 *
 * @param version of the entry that the viewer saw
 */
record WantedDecision(TaskId taskId, long version, Decision decision) {}
