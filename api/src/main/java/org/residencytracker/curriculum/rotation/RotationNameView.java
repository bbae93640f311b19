package org.residencytracker.curriculum.rotation;

import org.jspecify.annotations.Nullable;
import org.residencytracker.curriculum.Rotation;

/** As much of a rotation as everybody may know. */
public record RotationNameView(
        String id, String name, @Nullable String nameHe, String color) {
    static RotationNameView of(Rotation rotation) {
        return new RotationNameView(
                rotation.id(), rotation.name(), rotation.nameHe().orElse(null), rotation.color());
    }
}
