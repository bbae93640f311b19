package org.residencytracker.assignments;

import java.util.Map;
import org.residencytracker.platform.problem.Conflict;

/** A resident is in one rotation at a time. */
public final class AnotherRotationActiveException extends Conflict {
    public AnotherRotationActiveException(String activeRotationId) {
        super(
                "another-rotation-active",
                "The resident is in another rotation. Finish that one first.",
                Map.of("activeRotationId", activeRotationId));
    }
}
