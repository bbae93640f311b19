package org.residencytracker.curriculum.rotation;

import java.util.List;

/** The rotations that are offered, in their order. */
public record RotationsView(List<RotationNameView> items) {
    public RotationsView {
        items = List.copyOf(items);
    }
}
