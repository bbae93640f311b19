package org.residencytracker.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * How the process is doing.
 *
 * @param status {@code DOWN} when a required check is
 * @param version version of the program
 * @param checks the parts that were looked at; empty for liveness, which looks at none
 */
public record HealthReport(Status status, String version, List<Check> checks) {
    /** Works or does not. */
    public enum Status {
        UP,
        DOWN
    }

    /**
     * One part.
     *
     * @param required whether the service cannot serve without it
     * @param detail words for an operator when something is wrong
     */
    public record Check(
            String name,
            Status status,
            boolean required,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> detail) {}

    static HealthReport of(String version, List<Check> checks) {
        boolean isDown = checks.stream().anyMatch(check -> check.required() && check.status() == Status.DOWN);
        return new HealthReport(isDown ? Status.DOWN : Status.UP, version, checks);
    }
}
