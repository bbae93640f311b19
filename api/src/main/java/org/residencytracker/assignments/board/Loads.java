package org.residencytracker.assignments.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residencytracker.assignments.Assignment;
import org.residencytracker.platform.security.AccountId;

/** How active assignments spread over tutors. */
final class Loads {
    private final Map<AccountId, Integer> byTutor = new HashMap<>();

    Loads(List<Assignment> active) {
        active.forEach(assignment -> assignment.tutorIds().forEach(tutor -> byTutor.merge(tutor, 1, Integer::sum)));
    }

    int of(AccountId tutor) {
        return byTutor.getOrDefault(tutor, 0);
    }

    /** Population standard deviation to one decimal; 0 where there is nobody. */
    static double balance(Collection<Integer> loads) {
        double mean = loads.stream().mapToInt(load -> load).average().orElse(0);
        double variance = loads.stream()
                .mapToDouble(load -> (load - mean) * (load - mean))
                .average()
                .orElse(0);
        return BigDecimal.valueOf(Math.sqrt(variance))
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
