package org.residencytracker.curriculum.rotation;

import java.util.List;

/** Rotations with their owners and sums, in their order. */
public record RotationDetailsView(List<RotationView> items) {
    public RotationDetailsView {
        items = List.copyOf(items);
    }
}
