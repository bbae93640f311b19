package org.residencytracker.curriculum.rotation;

import java.util.ArrayList;
import java.util.List;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.security.Viewer;

/** What a viewer may do to a rotation: admins anything, except that a core rotation is never deleted. */
final class RotationPolicy {
    private RotationPolicy() {}

    static List<RotationAction> allowedActions(Viewer viewer, Rotation rotation) {
        if (!viewer.isAdmin()) {
            return List.of();
        }
        List<RotationAction> actions =
                new ArrayList<>(List.of(RotationAction.EDIT, RotationAction.SET_OWNERS, RotationAction.DUPLICATE));
        actions.add(rotation.archived() ? RotationAction.RESTORE : RotationAction.ARCHIVE);
        if (!rotation.core()) {
            actions.add(RotationAction.DELETE);
        }
        return List.copyOf(actions);
    }
}
