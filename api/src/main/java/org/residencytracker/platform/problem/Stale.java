package org.residencytracker.platform.problem;

import java.util.Map;

/** The caller's version is not the present one. */
public non-sealed class Stale extends DomainException {
    public Stale(String slug, String detail) {
        super(slug, detail);
    }

    public Stale(String slug, String detail, Map<String, ?> extensions) {
        super(slug, detail, extensions);
    }
}
