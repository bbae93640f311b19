package org.residencytracker.reflections.template;

import org.residencytracker.platform.problem.NotFound;

/** There is no such version, or it is a draft of somebody else's concern. */
final class TemplateNotFoundException extends NotFound {
    TemplateNotFoundException() {
        super("template-not-found", "There is no such template.");
    }
}
