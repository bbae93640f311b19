package org.residencytracker.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.residencytracker.assignments.ActiveAssignment;
import org.residencytracker.assignments.AssignmentSums;
import org.residencytracker.curriculum.Rotation;
import org.residencytracker.platform.security.AccountId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RotationSpreadTest {
    @Test
    void without_rotations_nothing_is_covered() {
        RotationSpread spread = new RotationSpread(List.of(), sums(Map.of()));

        assertThat(spread.coverage()).isEqualTo(new AdminDashboardView.RotationCoverage(0, 0, 0));
        assertThat(spread.top()).isEmpty();
    }

    @Test
    void two_of_three_rotations_are_67_percent() {
        RotationSpread spread = new RotationSpread(
                List.of(rotation("icu", 0), rotation("pacu", 1), rotation("or", 2)), sums(Map.of("icu", 1L, "or", 5L)));

        assertThat(spread.coverage()).isEqualTo(new AdminDashboardView.RotationCoverage(67, 2, 3));
    }

    @Test
    void an_archived_rotation_has_not_to_be_covered_but_shows_who_is_still_in_it() {
        RotationSpread spread = new RotationSpread(
                List.of(rotation("icu", 0), rotation("old", 1).withArchived(true)), sums(Map.of("old", 2L)));

        assertThat(spread.coverage()).isEqualTo(new AdminDashboardView.RotationCoverage(0, 0, 1));
        assertThat(spread.top())
                .extracting(AdminDashboardView.BusyRotation::rotationId)
                .containsExactly("old");
    }

    @Test
    void the_eight_fullest_rotations_are_shown_equal_ones_in_their_order() {
        List<Rotation> rotations = IntStream.range(0, 10)
                .mapToObj(number -> rotation("r" + number, number))
                .toList();
        Map<String, Long> active = new HashMap<>();
        rotations.forEach(rotation -> active.put(rotation.id(), 1L));
        active.put("r9", 4L);
        active.put("r5", 3L);

        RotationSpread spread = new RotationSpread(rotations, sums(active));

        assertThat(spread.top())
                .extracting(AdminDashboardView.BusyRotation::rotationId)
                .containsExactly("r9", "r5", "r0", "r1", "r2", "r3", "r4", "r6");
    }

    private static AssignmentSums sums(Map<String, Long> active) {
        List<ActiveAssignment> residents = active.entrySet().stream()
                .flatMap(rotation -> LongStream.range(0, rotation.getValue())
                        .mapToObj(number -> new ActiveAssignment(
                                new AccountId(rotation.getKey() + number), rotation.getKey(), Optional.empty())))
                .toList();
        return new AssignmentSums(residents, Map.of(), List.of());
    }

    private static Rotation rotation(String id, int order) {
        return Rotation.fresh(id, id, Optional.empty(), "#EF4444", order);
    }
}
