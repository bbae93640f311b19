package org.residencytracker.assignments;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.residencytracker.platform.security.AccountId;

/**
 * What the assignments of the whole department come to.
 *
 * @param active who is in which rotation, by the resident's id
 * @param loads how many active ones name a tutor, by the tutor's id; a tutor without any is absent
 * @param assigned ids of the residents who have an assignment in any state, sorted. Ids and not their number: whether a
 *     resident counts as unassigned also depends on the account, which changes without the assignments
 */
public record AssignmentSums(List<ActiveAssignment> active, Map<String, Long> loads, List<String> assigned) {
    private static final Comparator<ActiveAssignment> BY_RESIDENT = Comparator.comparing(
                    (ActiveAssignment assignment) -> assignment.residentId().value())
            .thenComparing(ActiveAssignment::rotationId);

    static final AssignmentSums NONE = new AssignmentSums(List.of(), Map.of(), List.of());

    public AssignmentSums {
        active = active.stream().sorted(BY_RESIDENT).toList();
        loads = Collections.unmodifiableMap(new TreeMap<>(loads));
        assigned = List.copyOf(new TreeSet<>(assigned));
    }

    public long activeIn(String rotationId) {
        return active.stream()
                .filter(assignment -> assignment.rotationId().equals(rotationId))
                .count();
    }

    public long loadOf(AccountId tutor) {
        return loads.getOrDefault(tutor.value(), 0L);
    }

    public boolean isAssigned(AccountId resident) {
        return Collections.binarySearch(assigned, resident.value()) >= 0;
    }

    /** The sums with an assignment counted as it is after a change instead of as it was before, if it was there. */
    AssignmentSums changed(Optional<Assignment> before, Assignment after) {
        Map<String, Long> nextLoads = new TreeMap<>(loads);
        before.ifPresent(assignment -> load(nextLoads, assignment, -1));
        load(nextLoads, after, 1);
        List<String> nextAssigned = isAssigned(after.residentId()) ? assigned : with(after.residentId());
        return new AssignmentSums(activeAfter(after), nextLoads, nextAssigned);
    }

    private List<ActiveAssignment> activeAfter(Assignment changed) {
        Stream<ActiveAssignment> others = active.stream()
                .filter(assignment -> !(assignment.residentId().equals(changed.residentId())
                        && assignment.rotationId().equals(changed.rotationId())));
        Stream<ActiveAssignment> itself = Stream.of(changed)
                .filter(Assignment::isActive)
                .map(now -> new ActiveAssignment(now.residentId(), now.rotationId(), now.startedAt()));
        return Stream.concat(others, itself).toList();
    }

    private List<String> with(AccountId resident) {
        TreeSet<String> next = new TreeSet<>(assigned);
        next.add(resident.value());
        return List.copyOf(next);
    }

    private static void load(Map<String, Long> loads, Assignment assignment, long one) {
        if (!assignment.isActive()) {
            return;
        }
        for (AccountId tutor : assignment.tutorIds()) {
            long sum = loads.getOrDefault(tutor.value(), 0L) + one;
            if (sum == 0) {
                loads.remove(tutor.value());
            } else {
                loads.put(tutor.value(), sum);
            }
        }
    }
}
