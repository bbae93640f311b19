package org.residencytracker.platform.problem;

import java.util.Map;

/** The caller is not, or no longer, signed in. */
public non-sealed class Unauthenticated extends DomainException {
    public Unauthenticated(String slug, String detail) {
        super(slug, detail);
    }

    public Unauthenticated(String slug, String detail, Map<String, ?> extensions) {
        super(slug, detail, extensions);
    }
}
