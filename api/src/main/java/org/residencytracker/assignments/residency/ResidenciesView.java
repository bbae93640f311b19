package org.residencytracker.assignments.residency;

import java.util.List;

/** Residencies whose requests wait, oldest first. */
public record ResidenciesView(List<ResidencyView> items) {}
