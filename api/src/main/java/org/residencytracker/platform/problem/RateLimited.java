package org.residencytracker.platform.problem;

import java.util.Map;

/** Too many requests; the extensions say when to try again. */
public non-sealed class RateLimited extends DomainException {
    public RateLimited(String slug, String detail) {
        super(slug, detail);
    }

    public RateLimited(String slug, String detail, Map<String, ?> extensions) {
        super(slug, detail, extensions);
    }
}
