package org.residencytracker.curriculum;

import java.util.List;

/** The rotations in their order. */
public record RotationsView(List<Rotation> items) {}
