package org.residencytracker.tasks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of entries. */
public record TasksView(List<TaskView> items, @Nullable String nextPageToken) {}
