package org.residencytracker.assignments;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The reading side of assignments, for the other packages of this feature. */
public interface Assignments {
    Optional<Assignment> find(String assignmentId);

    /** A page of those that match, by id; a resident's all at once. */
    AssignmentPage page(AssignmentFilter filter, int pageSize, @Nullable String pageToken);

    /** Those of a tutor's scope that match, by id, each read once: of owned rotations, of his residents, and his own. */
    List<Assignment> inScope(Scope scope, AssignmentFilter filter);
}
