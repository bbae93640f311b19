package org.residencytracker.platform.problem;

import java.util.Map;

/** The present state does not allow the change. */
public non-sealed class Conflict extends DomainException {
    public Conflict(String slug, String detail) {
        super(slug, detail);
    }

    public Conflict(String slug, String detail, Map<String, ?> extensions) {
        super(slug, detail, extensions);
    }
}
