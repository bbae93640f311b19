package org.residencytracker.assignments;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.residencytracker.platform.security.AccountId;

/**
 * What the assignments of the whole department come to.
 *
 * @param active how many are active, by rotation; a rotation without any is absent
 * @param loads how many active ones name a tutor, by the tutor's id; a tutor without any is absent
 * @param assigned ids of the residents who have an assignment in any state, sorted. Ids and not their number: whether a
 *     resident counts as unassigned also depends on the account, which changes without the assignments
 */
public record AssignmentSums(Map<String, Long> active, Map<String, Long> loads, List<String> assigned) {
    static final AssignmentSums NONE = new AssignmentSums(Map.of(), Map.of(), List.of());

    public AssignmentSums {
        active = Collections.unmodifiableMap(new TreeMap<>(active));
        loads = Collections.unmodifiableMap(new TreeMap<>(loads));
        assigned = List.copyOf(new TreeSet<>(assigned));
    }

    public long activeIn(String rotationId) {
        return active.getOrDefault(rotationId, 0L);
    }

    public long loadOf(AccountId tutor) {
        return loads.getOrDefault(tutor.value(), 0L);
    }

    public boolean isAssigned(AccountId resident) {
        return Collections.binarySearch(assigned, resident.value()) >= 0;
    }

    /** The sums with an assignment counted as it is after a change instead of as it was before, if it was there. */
    AssignmentSums changed(Optional<Assignment> before, Assignment after) {
        Map<String, Long> nextActive = new TreeMap<>(active);
        Map<String, Long> nextLoads = new TreeMap<>(loads);
        before.ifPresent(assignment -> count(nextActive, nextLoads, assignment, -1));
        count(nextActive, nextLoads, after, 1);
        List<String> nextAssigned = isAssigned(after.residentId()) ? assigned : with(after.residentId());
        return new AssignmentSums(nextActive, nextLoads, nextAssigned);
    }

    private List<String> with(AccountId resident) {
        TreeSet<String> next = new TreeSet<>(assigned);
        next.add(resident.value());
        return List.copyOf(next);
    }

    private static void count(Map<String, Long> active, Map<String, Long> loads, Assignment assignment, long one) {
        if (assignment.isActive()) {
            add(active, assignment.rotationId(), one);
            assignment.tutorIds().forEach(tutor -> add(loads, tutor.value(), one));
        }
    }

    private static void add(Map<String, Long> counts, String id, long one) {
        long sum = counts.getOrDefault(id, 0L) + one;
        if (sum == 0) {
            counts.remove(id);
        } else {
            counts.put(id, sum);
        }
    }
}
