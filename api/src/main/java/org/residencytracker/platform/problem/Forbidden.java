package org.residencytracker.platform.problem;

import java.util.Map;

/** The viewer may know of the thing but not act on it. */
public non-sealed class Forbidden extends DomainException {
    public Forbidden(String slug, String detail) {
        super(slug, detail);
    }

    public Forbidden(String slug, String detail, Map<String, ?> extensions) {
        super(slug, detail, extensions);
    }
}
