package org.residencytracker.reflections;

import org.residencytracker.platform.problem.NotFound;

/** There is no such reflection, or the viewer may not know of it. */
final class ReflectionNotFoundException extends NotFound {
    ReflectionNotFoundException() {
        super("reflection-not-found", "There is no such reflection, or you may not see it.");
    }
}
