package org.residencytracker.platform.problem;

import java.util.Map;

/** The thing does not exist, or the viewer may not know that it does. */
public non-sealed class NotFound extends DomainException {
    public NotFound(String slug, String detail) {
        super(slug, detail);
    }

    public NotFound(String slug, String detail, Map<String, ?> extensions) {
        super(slug, detail, extensions);
    }
}
