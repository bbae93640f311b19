package org.residencytracker.reflections.template;

import org.residencytracker.platform.problem.Conflict;

/** A published version is never changed. */
final class TemplatePublishedException extends Conflict {
    TemplatePublishedException() {
        super("template-published", "This version is published and stays as it is. Make a new draft from it.");
    }
}
