package org.residencytracker.reflections.template;

import java.util.List;
import org.residencytracker.platform.security.Viewer;

/** What may be done to a version. */
enum TemplateAction {
    EDIT,
    PUBLISH,
    DELETE,
    DRAFT;

    static List<TemplateAction> allowed(Viewer viewer, TemplateStatus status) {
        if (!viewer.isAdmin()) {
            return List.of();
        }
        return status == TemplateStatus.DRAFT ? List.of(EDIT, PUBLISH, DELETE) : List.of(DRAFT);
    }
}
