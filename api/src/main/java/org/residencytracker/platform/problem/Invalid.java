package org.residencytracker.platform.problem;

import java.util.List;
import java.util.Map;

/** What was sent cannot be accepted as it is; {@link #violations()} point at the parts. */
public non-sealed class Invalid extends DomainException {
    private final List<Violation> violations;

    public Invalid(String slug, String detail, Violation... violations) {
        super(slug, detail);
        this.violations = List.of(violations);
    }

    public Invalid(String slug, String detail, Map<String, ?> extensions) {
        super(slug, detail, extensions);
        this.violations = List.of();
    }

    public final List<Violation> violations() {
        return violations;
    }
}
