package org.residencytracker.assignments.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of assignments. */
public record RotationAssignmentsView(
        List<RotationAssignmentView> items, @Nullable String nextPageToken) {}
