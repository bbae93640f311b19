package org.residencytracker.reflections.template;

import java.util.Map;
import org.residencytracker.platform.problem.Conflict;

/** A template has one draft at a time. */
final class DraftExistsException extends Conflict {
    DraftExistsException(String id) {
        super(
                "template-draft-exists",
                "This template has a draft already. Edit, publish or delete it first.",
                Map.of("templateId", id));
    }
}
