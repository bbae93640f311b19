package org.residencytracker.reflections;

import java.util.Map;
import org.residencytracker.platform.problem.Conflict;

/** The author has submitted one about this entry already. */
final class ReflectionSubmittedException extends Conflict {
    ReflectionSubmittedException(String id) {
        super(
                "reflection-submitted",
                "You have submitted your reflection on this entry. It can no longer be changed.",
                Map.of("reflectionId", id));
    }
}
