package org.residencytracker.assignments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.residencytracker.platform.security.AccountId;

/** The reading side of assignments, for the other packages of this feature. */
public interface Assignments {
    Optional<Assignment> find(String assignmentId);

    /** A page of those that match, by id; a resident's all at once. */
    AssignmentPage page(AssignmentFilter filter, int pageSize, @Nullable String pageToken);

    /** Those of a tutor's scope that match, by id, each read once: of owned rotations, of his residents, and his own. */
    List<Assignment> inScope(Scope scope, AssignmentFilter filter);

    /** Every active assignment; as many reads as residents are in a rotation. */
    List<Assignment> active();

    /** Residents who have an assignment in any state; one read for each. */
    Set<AccountId> assignedResidents();
}
