package org.residencytracker.tasks;

/**
 * The entry that a request to log ended with.
 *
 * @param isNew whether this request made it; false when its idempotency key had come before
 */
record Logged(Task task, boolean isNew) {}
