package org.residencytracker.dashboards;

import java.util.Comparator;
import java.util.List;
import org.residencytracker.assignments.AssignmentSums;
import org.residencytracker.curriculum.Rotation;

/** How the residents lie on the rotations. */
final class RotationSpread {
    private static final int TOP = 8;

    private final List<Rotation> rotations;
    private final AssignmentSums sums;

    RotationSpread(List<Rotation> rotations, AssignmentSums sums) {
        this.rotations = List.copyOf(rotations);
        this.sums = sums;
    }

    /** Of the rotations that are offered; one that is archived has not to be covered. */
    AdminDashboardView.RotationCoverage coverage() {
        List<Rotation> offered =
                rotations.stream().filter(rotation -> !rotation.archived()).toList();
        int covered = (int) offered.stream()
                .filter(rotation -> sums.activeIn(rotation.id()) > 0)
                .count();
        int percent = offered.isEmpty() ? 0 : (int) Math.round(100.0 * covered / offered.size());
        return new AdminDashboardView.RotationCoverage(percent, covered, offered.size());
    }

    /** The fullest ones, archived or not, equally full ones in their own order. */
    List<AdminDashboardView.BusyRotation> top() {
        return rotations.stream()
                .filter(rotation -> sums.activeIn(rotation.id()) > 0)
                .sorted(Comparator.comparingLong((Rotation rotation) -> sums.activeIn(rotation.id()))
                        .reversed())
                .limit(TOP)
                .map(rotation -> new AdminDashboardView.BusyRotation(
                        rotation.id(), rotation.name(), rotation.nameHe().orElse(null), sums.activeIn(rotation.id())))
                .toList();
    }
}
