package org.residencytracker.assignments.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/** How active assignments spread over tutors. */
final class Loads {
    private Loads() {}

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
