package org.residencytracker.reflections;

import org.residencytracker.platform.problem.Conflict;

/** Nothing is asked about this kind of work. */
final class NoTemplateException extends Conflict {
    NoTemplateException() {
        super(
                "reflection-template-missing",
                "No template is published for this kind of work. Ask an admin to publish one.");
    }
}
