package org.residencytracker.platform.problem;

import java.util.Map;

/** A part the answer needs cannot be reached; trying again later may help. */
public non-sealed class Unavailable extends DomainException {
    public Unavailable(String slug, String detail) {
        super(slug, detail);
    }

    public Unavailable(String slug, String detail, Map<String, ?> extensions) {
        super(slug, detail, extensions);
    }
}
